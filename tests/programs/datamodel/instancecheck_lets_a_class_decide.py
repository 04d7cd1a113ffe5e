class EvenMeta(type):
    def __instancecheck__(cls, obj):
        print("is instance?", obj)
        return isinstance(obj, int) and obj % 2 == 0
    def __subclasscheck__(cls, sub):
        print("is subclass?", sub.__name__)
        return issubclass(sub, int)
class Even(metaclass=EvenMeta): pass
print(isinstance(4, Even), isinstance(3, Even), issubclass(bool, Even), issubclass(str, Even))
print(isinstance(Even(), Even))
print(isinstance("x", (int, Even, str)))
match 8:
    case Even(): print("matched even")
try:
    raise ValueError
except (KeyError, ValueError):
    print("except does not ask __instancecheck__")
for use in ("isinstance(1, 'int')", "isinstance(1, [int])", "issubclass(1, int)", "issubclass(int, 5)", "isinstance(1, list[int])", "isinstance([], (int, 5))", "isinstance(1, (int, 5))", "isinstance(1, int | str)", "issubclass(bool, int | str)", "isinstance(None, int | None)"):
    try:
        print(use, eval(use))
    except TypeError as error:
        print(use, "->", error)
