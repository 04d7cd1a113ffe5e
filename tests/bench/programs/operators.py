"""Classes with operator methods."""


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return self.x < other.x

    def __getitem__(self, i):
        return self.y if i else self.x

    def __len__(self):
        return 2

    def __call__(self, n):
        return self.x * n + self.y

    def __bool__(self):
        return self.x != 0


total = 0
v = Vector(0, 0)
step = Vector(1, 2)
for i in range(450_000):
    v = v + step * 2
    if v == step or not v:
        total += 1
    if step < v:
        total += v[0] + v[1] + len(v)
    total += step(i) % 5
print(total, v.x, v.y)
