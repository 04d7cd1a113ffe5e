type Number = int | float
type Pair[T] = tuple[T, T]
type Tree = dict[str, Tree | None]
print(Number, Number.__value__, Pair.__value__, Pair.__type_params__, type(Number).__name__)
print(Tree.__value__, Tree.__name__, Tree.__module__)
print(Pair[int], Pair[int].__args__, Pair[int].__origin__ is Pair)
def f(x: Number) -> Pair[str]: ...
print(f.__annotations__)
type Late = undefined
try:
    Late.__value__
except NameError as error:
    print(error)
undefined = bytes
print(Late.__value__)
for action in ("isinstance(1, Number)", "Number[int]", "Number | str", "int | Pair[int]", "Number == Number", "{Number: 1}", "list[Number]"):
    try:
        print(action, "=", eval(action) if "= 1" not in action else exec(action))
    except (AttributeError, TypeError) as error:
        print(action, "->", type(error).__name__, error)
def g():
    type Local = list[Inner]
    class Inner: pass
    return Local.__value__
print(g())
from typing import TypeAliasType
Old = TypeAliasType("Old", list[int])
print(Old, Old.__value__, type(Old) is type(Number))
