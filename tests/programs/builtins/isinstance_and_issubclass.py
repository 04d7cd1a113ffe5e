# Classes, tuples of classes, unions and classes with hooks.
from collections.abc import Callable, Hashable, Iterable, Mapping, MutableMapping, Sequence, Sized


class Meta(type):
    def __instancecheck__(cls, x):
        return x % 2 == 0

    def __subclasscheck__(cls, sub):
        return 'asked'


class Even(metaclass=Meta):
    pass


class Duck:
    def __len__(self):
        return 0


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('isinstance(1, int)', lambda: isinstance(1, int))
show('isinstance(True, int)', lambda: isinstance(True, int))
show('isinstance(1, (str, int))', lambda: isinstance(1, (str, int)))
show('isinstance(1, (str, (float, int)))', lambda: isinstance(1, (str, (float, int))))
show('isinstance(1, ())', lambda: isinstance(1, ()))
show('isinstance(1, int | str)', lambda: isinstance(1, int | str))
show('isinstance(None, int | None)', lambda: isinstance(None, int | None))
show('isinstance(1, None)', lambda: isinstance(1, None))
show('isinstance(1, 5)', lambda: isinstance(1, 5))
show('isinstance(1, [int])', lambda: isinstance(1, [int]))
show('isinstance(1, (5,))', lambda: isinstance(1, (5,)))
show('isinstance(1, (int, 5))', lambda: isinstance(1, (int, 5)))
show('isinstance(1, "int")', lambda: isinstance(1, "int"))
show('isinstance(1)', lambda: isinstance(1))
show('isinstance(1, int, 2)', lambda: isinstance(1, int, 2))
show('isinstance(1, list[int])', lambda: isinstance(1, list[int]))
show('isinstance([], list[int] | int)', lambda: isinstance([], list[int] | int))
show('issubclass(bool, int)', lambda: issubclass(bool, int))
show('issubclass(int, (str, object))', lambda: issubclass(int, (str, object)))
show('issubclass(int, int | str)', lambda: issubclass(int, int | str))
show('issubclass(5, int)', lambda: issubclass(5, int))
show('issubclass(int, 5)', lambda: issubclass(int, 5))
show('issubclass(int)', lambda: issubclass(int))
show('issubclass(list, list[int])', lambda: issubclass(list, list[int]))
show('isinstance(int, type), isinstance(type, type), isinstance(object, type), isinstance(type, object)', lambda: (isinstance(int, type), isinstance(type, type), isinstance(object, type), isinstance(type, object)))
show('issubclass(type, object), issubclass(object, type)', lambda: (issubclass(type, object), issubclass(object, type)))
show('isinstance(2, Even), isinstance(3, Even)', lambda: (isinstance(2, Even), isinstance(3, Even)))
show('issubclass(int, Even)', lambda: issubclass(int, Even))
show('isinstance([], Iterable), isinstance(5, Iterable), isinstance("", Sequence), isinstance({}, Mapping)', lambda: (isinstance([], Iterable), isinstance(5, Iterable), isinstance("", Sequence), isinstance({}, Mapping)))
show('issubclass(dict, MutableMapping), issubclass(set, Hashable), isinstance(len, Callable)', lambda: (issubclass(dict, MutableMapping), issubclass(set, Hashable), isinstance(len, Callable)))
show('isinstance(Duck(), Sized), isinstance(Duck(), Iterable)', lambda: (isinstance(Duck(), Sized), isinstance(Duck(), Iterable)))
show('int | str', lambda: int | str)
show('int | None', lambda: int | None)
show('int | int', lambda: int | int)
show('(int | str) | float', lambda: (int | str) | float)
show('int | "x"', lambda: int | "x")
show('int | 5', lambda: int | 5)
show('None | int', lambda: None | int)
show('None | None', lambda: None | None)
show('list[int] | None', lambda: list[int] | None)
show('(int | str).__args__', lambda: (int | str).__args__)
show('(int | str) == (str | int)', lambda: (int | str) == (str | int))
show('hash(int | str) == hash(str | int)', lambda: hash(int | str) == hash(str | int))
show('type(int | str)', lambda: type(int | str))
