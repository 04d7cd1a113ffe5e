class Box[T]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
def first[T, *Ts, **P](x: T, *rest: *Ts) -> T: return x
type Alias[K, V: int, W: (str, bytes)] = dict[K, V] | list[W]
type Simple = int
type Rec = list[Rec] | None
print(Box.__type_params__, first.__type_params__, Alias.__type_params__, Simple.__type_params__)
print(Alias, Simple, Rec, Simple.__value__, Rec.__value__, Alias.__name__)
T = Box.__type_params__[0]
print(T, repr(T), T.__name__, T.__bound__, T.__constraints__, T.__covariant__, T.__contravariant__, T.__infer_variance__, T.has_default())
K, V, W = Alias.__type_params__
print(V.__bound__, W.__constraints__, W.__bound__)
_, Ts, P = first.__type_params__
print(Ts, P, type(Ts).__name__, type(P).__name__, P.args, P.kwargs)
print(Box[int], Box[int](5).get(), Box[int].__origin__, Box[int].__args__, Box.__orig_bases__, Box.__mro__, Box.__parameters__)
print(Alias[int, int, str], Alias[int, int, str].__origin__, Alias[int, int, str].__args__)
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
attempt(lambda: Simple[int])
attempt(lambda: T.__bound__)
def lazy[Q: undefined_bound](x: Q): pass
q = lazy.__type_params__[0]
attempt(lambda: q.__bound__)
undefined_bound = "now defined"
attempt(lambda: q.__bound__)
type Lazy = not_yet
attempt(lambda: Lazy.__value__)
not_yet = float
attempt(lambda: Lazy.__value__)
class Def[A = int, B: str = "d"]: pass
print(Def.__type_params__[0].__default__, Def.__type_params__[1].__default__, Def.__type_params__[0].has_default())
class Sub[T](Box[T]):
    type Inner = list[T]
    def m[U](self, u: U) -> tuple[T, U]: return (self.v, u)
print(Sub.__orig_bases__, Sub(1).m(2), Sub.m.__type_params__, Sub.m.__annotations__, Sub.Inner.__value__)
def outer[T](x):
    def inner[U](): return T, U
    return inner()
print(outer(1))
attempt(lambda: T.nope)
attempt(lambda: isinstance(1, Simple))
attempt(lambda: isinstance(1, T))
print(first(1, 2), first.__annotations__, Box.get.__annotations__)
class Meta(type): pass
class WithMeta[T](metaclass=Meta, ): pass
print(type(WithMeta).__name__, WithMeta.__type_params__)
@lambda f: f
def deco[T](a: T = 5): return a
print(deco(), deco.__type_params__)
import typing
print(typing.TypeVar("X", bound=int), typing.TypeVar("Y", covariant=True), typing.TypeVar("Z", "A", "B") if False else "", typing.get_origin(list[int]), typing.get_args(dict[str, int]))
attempt(lambda: Box[int, str])
class Old(typing.Generic[T]): pass
print(Old.__parameters__, Old[int])
t = type(Simple)
print(t.__name__, t.__module__, typing.TypeAliasType is t)
