from typing import TypeVar
import copy
import types

T = TypeVar('T')
alias = list[int]
for name in ('x', '__origin__', '__args__', '__doc__', '__parameters__', '__unpacked__'):
    try:
        setattr(alias, name, 1)
        print('set', name)
    except AttributeError as error:
        print(error)
print((list[T] | int)[str], (T | list[T])[int], dict[T, int][str], (list[T] | int).__parameters__)
for wrong in (lambda: (int | str)[int], lambda: (list[T] | int)[str, int], lambda: list[int][str], lambda: list[T][int, str]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
iterator = iter(list[int])
print(type(iterator), next(iterator), list(iterator), [*tuple[str, ...]])
print(tuple[int, *tuple[str, ...]], next(iter(alias)) == alias, next(iter(alias)).__unpacked__, alias.__unpacked__)
print(copy.copy(alias) == alias, copy.deepcopy([alias]) == [alias], type(alias) is types.GenericAlias)
print(alias.__reduce__(), alias == list[int], hash(alias) == hash(list[int]), list[int]('ab'))


def takes(*args: *tuple[int, ...]):
    return args


print(takes.__annotations__)
