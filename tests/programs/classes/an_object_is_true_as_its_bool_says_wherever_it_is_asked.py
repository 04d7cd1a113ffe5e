# __bool__ is called once wherever a truth is needed, and must answer a bool.
class Asked:
    def __init__(self, answer):
        self.answer = answer
        self.times = 0

    def __bool__(self):
        self.times += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


yes, no = Asked(True), Asked(False)
print("if" if yes else "else", "if" if no else "else", not yes, not no, yes.times, no.times)
n = Asked(True)
while n:
    n.answer = n.times < 3
print(n.times, [x.times for x in (yes, no) if x], any([no, yes]), all([yes, no]), bool(no))
print((yes and 1), (no or 2), (yes or 3) is yes, (no and 4) is no, yes.times, no.times)
for wrong in (1, None, "", ValueError("refused")):
    w = Asked(wrong)
    for name, ask in (
        ("if", lambda: 1 if w else 2),
        ("not", lambda: not w),
        ("and", lambda: w and 1),
        ("bool", lambda: bool(w)),
        ("filter", lambda: [x for x in [1] if w]),
    ):
        try:
            print(name, ask())
        except (TypeError, ValueError) as e:
            print(name, type(e).__name__, e)


class Derived(Asked):
    pass


class Sized:
    def __len__(self):
        return 0


class Generated:
    def __bool__(self):
        yield True


print(not Derived(False), not Sized(), "if" if Derived(True) else "else")
try:
    print(not Generated())
except TypeError as e:
    print(e)
assert yes
if Asked(5):
    pass
