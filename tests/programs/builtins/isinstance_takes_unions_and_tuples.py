print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1, (str, (list, int))), isinstance(1, ()), isinstance(None, type(None)), isinstance(1, int | str), isinstance(None, int | None), isinstance(int, type), isinstance(type, object))
print(issubclass(bool, int), issubclass(int, int), issubclass(int, (str, object)), issubclass(bool, int | str), issubclass(type, object), issubclass(object, type))
from collections.abc import Iterable, Mapping, Callable, Sequence, Hashable
print(isinstance([], Iterable), isinstance({}, Mapping), isinstance(len, Callable), isinstance("", Sequence), isinstance([], Hashable), isinstance({}, Sequence), isinstance(iter([]), Iterable), isinstance(range(1), Sequence))
class Meta(type):
    def __instancecheck__(cls, o): return o == 42
    def __subclasscheck__(cls, c): return c is str
class Magic(metaclass=Meta): pass
print(isinstance(42, Magic), isinstance(41, Magic), issubclass(str, Magic), issubclass(int, Magic), isinstance(42, (int, Magic)), isinstance("", Magic | int))
class Liar:
    __class__ = int
print(isinstance(Liar(), int), isinstance(Liar(), Liar), type(Liar()).__name__, issubclass(Liar, int))
for use in ("isinstance(1, 5)", "isinstance(1, 'int')", "isinstance(1, [int])", "isinstance(1, list[int])", "isinstance(1, (5,))", "isinstance(1)", "isinstance()", "isinstance(1, int, str)", "issubclass(5, int)", "issubclass(int, 5)", "issubclass(int, [int])", "issubclass([], list)", "isinstance([], list[int] | int)", "issubclass(list[int], list)", "isinstance(1, None)", "isinstance(1, int | list[int])", "issubclass(int, None)"):
    try:
        print(use, "=", eval(use))
    except TypeError as error:
        print(use, "->", error)
