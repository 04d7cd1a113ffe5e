from typing import *
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(1), len(get_overloads(f)), cast(int, "not converted"), assert_type(5, str), reveal_type(7) if False else "")
try:
    assert_never("x")
except AssertionError as error:
    print(error)
@final
class Leaf:
    @final
    def m(self): pass
    @override
    def o(self): pass
print(Leaf.__final__, Leaf.m.__final__, Leaf.o.__override__, TYPE_CHECKING, no_type_check(lambda: 0).__no_type_check__)
class A:
    x: int
    y: "list[A]" = []
    z: Optional["str"] = None
    w: ClassVar[int] = 5
    def m(self, a: "int", b: "A" = None, *c: str, **d: float) -> "None": pass
print(get_type_hints(A), get_type_hints(A.m), sep="\n")
def g(a: Annotated[int, "doc"], b: "Annotated[str, 1]"): pass
print(get_type_hints(g), get_type_hints(g, include_extras=True))
class B(A):
    x: str
    n: "Nope"
try:
    get_type_hints(B)
except NameError as error:
    print(error)
print(get_type_hints(B, localns={"Nope": bytes}), get_type_hints(5) if False else "")
for bad in (5, "text", None):
    try:
        print(get_type_hints(bad))
    except TypeError as error:
        print(error)
@dataclass_transform()
def model(cls): return cls
print(model(A) is A, ForwardRef("X"), ForwardRef("X") == ForwardRef("X"), Text is str, AnyStr.__constraints__, is_typeddict(A), NoDefault, TypeVar("D", default=int).__default__, TypeVar("D").has_default(), Hashable, List.__origin__)
