class Single:
    only = None
    def __new__(cls, *args):
        if cls.only is None:
            cls.only = super().__new__(cls)
            print("made")
        return cls.only
    def __init__(self, *args): print("init", args)
print(Single(1) is Single(2))
class Other:
    def __new__(cls): return "a string"
    def __init__(self): print("never")
print(Other())
class Inches(float):
    def __new__(cls, value, unit="cm"):
        return super().__new__(cls, value / 2.54 if unit == "cm" else value)
i = Inches(5.08)
print(i, type(i).__name__, i + 1, type(i + 1).__name__)
class Pair(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
print(Pair(1, 2), Pair(1, 2)[0], len(Pair(3, 4)))
for attempt in ("object(1)", "Plain(1)", "Plain(x=1)", "object.__new__(Plain, 1)", "object.__new__(int)", "int.__new__(Plain)", "object.__new__()", "object.__new__(5)", "str.__new__(int)"):
    class Plain: pass
    try:
        print(eval(attempt))
    except TypeError as error:
        print(attempt, "->", error)
class OnlyInit:
    def __init__(self, a): pass
class OnlyNew:
    def __new__(cls, a): return object.__new__(cls)
for attempt in ("OnlyInit()", "OnlyInit(1, 2)", "OnlyNew()", "OnlyNew(1, 2)"):
    try:
        eval(attempt)
    except TypeError as error:
        print(attempt, "->", error)
class Wrong:
    def __init__(self): return 5
try:
    Wrong()
except TypeError as error:
    print(error)
