"""Methods and attributes."""


class Account:
    interest = 2

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.moves = 0

    def deposit(self, amount):
        self.balance += amount
        self.moves += 1
        return self

    @property
    def rate(self):
        return self.interest * self.balance // 100


class Savings(Account):
    interest = 3

    def deposit(self, amount):
        super().deposit(amount)
        if self.moves % 1000 == 0:
            self.balance += self.rate
            self.balance %= 1_000_000
        return self


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)


accounts = [Account("ann", 0), Savings("bob", 10), Savings("eve", 20)]
p = Point(0, 0)
for i in range(1_000_000):
    accounts[i % 3].deposit(i % 11)
    p = p.moved(1, -1)
print([(a.owner, a.balance, a.moves) for a in accounts], p.x, p.y)
