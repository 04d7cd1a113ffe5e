class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next
    def add(self, value):
        self.next = Node(value)
        return self.next
    def __getitem__(self, i): return self if i == 0 else self.next[i - 1]
    def __call__(self, f): return f(self.value)
n = Node(1)
n.add(2).add(3)
print(n.next.next.value, n[2].value, n[1](lambda v: v * 10), n[0].next[1].value)
n.next.value += 5
n[2].extra = n[0]
print(n.next.value, n[2].extra is n, n.next.next.extra.next.value)
del n.next.next.extra
print(hasattr(n[2], "extra"))
try:
    n.next.next.next.value
except AttributeError as error:
    print(error)
try:
    n[5]
except TypeError as error:
    print(error)
print("a,b".split(",")[1].upper().join(["x", "y"]), [1, 2].__len__().__add__(1), {"k": [0, {"m": (9,)}]}["k"][1]["m"][0])
print((1).bit_length(), 1.0.is_integer(), 3 .real, "%d" % 3 .__add__(4), [].append.__name__, (lambda: 0).__code__.co_argcount)
for use in ("(5).x", "'a'.b.c", "n.nope", "[].lenght", "Node.nxt", "None.x", "(lambda: 0).y", "print.z", "n.add.w", "{}.append", "1 .foo", "int.foo", "True.x"):
    try:
        eval(use)
    except AttributeError as error:
        print(use, "->", error)
