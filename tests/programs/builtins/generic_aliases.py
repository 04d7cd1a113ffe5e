# list[int] and its kin: what they show, hold and refuse.
from typing import TypeVar

T = TypeVar('T')
U = TypeVar('U')


class Sub(list[int]):
    pass


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('list[int]', lambda: list[int])
show('dict[str, int]', lambda: dict[str, int])
show('tuple[int, ...]', lambda: tuple[int, ...])
show('tuple[()]', lambda: tuple[()])
show('list[list[int]]', lambda: list[list[int]])
show('set["forward"]', lambda: set["forward"])
show('list[int | None]', lambda: list[int | None])
show('type[int]', lambda: type[int])
show('frozenset[int]', lambda: frozenset[int])
show('dict[str, list[tuple[int, int]]]', lambda: dict[str, list[tuple[int, int]]])
show('list[int].__origin__', lambda: list[int].__origin__)
show('dict[str, int].__args__', lambda: dict[str, int].__args__)
show('list[int] == list[int]', lambda: list[int] == list[int])
show('list[int] == list[str]', lambda: list[int] == list[str])
show('hash(list[int]) == hash(list[int])', lambda: hash(list[int]) == hash(list[int]))
show('list[int]()', lambda: list[int]())
show('list[int]("ab")', lambda: list[int]("ab"))
show('dict[str, int](a=1)', lambda: dict[str, int](a=1))
show('type(list[int])', lambda: type(list[int]))
show('list[int].append is list.append', lambda: list[int].append is list.append)
show('list[int].__name__', lambda: list[int].__name__)
show('list[int][str]', lambda: list[int][str])
show('list[T]', lambda: list[T])
show('list[T][int]', lambda: list[T][int])
show('dict[T, U][int, str]', lambda: dict[T, U][int, str])
show('dict[T, U][int]', lambda: dict[T, U][int])
show('list[T].__parameters__', lambda: list[T].__parameters__)
show('isinstance([], list[int])', lambda: isinstance([], list[int]))
show('issubclass(list, list[int])', lambda: issubclass(list, list[int]))
show('int[str]', lambda: int[str])
show('str[int]', lambda: str[int])
show('range[int]', lambda: range[int])
show('list[len]', lambda: list[len])
show('list[5]', lambda: list[5])
show('list[None]', lambda: list[None])
show('list[...]', lambda: list[...])
show('list[[int]]', lambda: list[[int]])
show('[*list[int]] != []', lambda: [*list[int]] != [])
show('list[int].__mro_entries__(())', lambda: list[int].__mro_entries__(()))
show('Sub.__bases__', lambda: Sub.__bases__)
show('Sub.__orig_bases__', lambda: Sub.__orig_bases__)
show('Sub([1])', lambda: Sub([1]))
