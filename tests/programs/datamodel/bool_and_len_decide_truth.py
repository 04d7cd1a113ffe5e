class Sized:
    def __init__(self, n): self.n = n
    def __len__(self):
        print("len", self.n)
        return self.n
class Truthy(Sized):
    def __bool__(self):
        print("bool")
        return False
print(bool(Sized(0)), bool(Sized(3)), bool(Truthy(3)), bool(object()))
print(not Sized(0), Sized(0) or "default", Sized(1) and "both")
if Sized(2): print("taken")
while not Truthy(1):
    print("once")
    break
print([x for x in (Sized(0), Sized(1)) if x][0].n)
for bad in (-1, 2.5, "text", 10 ** 30):
    try:
        print(len(Sized(bad)))
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
class BadBool:
    def __bool__(self): return 1
for use in (lambda: bool(BadBool()), lambda: not BadBool(), lambda: 1 if BadBool() else 2):
    try:
        use()
    except TypeError as error:
        print(error)
print(all([Sized(1), Sized(0), Sized(5)]), any([Sized(0), Sized(1), Sized(5)]))
