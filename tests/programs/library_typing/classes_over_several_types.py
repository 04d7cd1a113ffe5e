from typing import *
import typing
def t(f):
    try:
        r = f()
        print(repr(r), getattr(r, '__args__', None), getattr(r, '__parameters__', None))
    except Exception as e:
        print(type(e).__name__, e)
class C[T, *Ts]: ...
class D[*Ts, T]: ...
class E[*Ts]: ...
class F[T, *Ts, U]: ...
class P[**P1]: ...
class Q[T, **P1]: ...
class G[T=int]: ...
class H[T, U=str, V=U]: ...
class I[*Ts=*tuple[int, str]]: ...
class J[**P1=[int, str]]: ...
t(lambda: C[int])
t(lambda: C[int, str])
t(lambda: C[int, str, float])
t(lambda: C[()])
t(lambda: C[*tuple[int, ...]])
t(lambda: C[int, *tuple[int, ...]])
t(lambda: D[int])
t(lambda: D[int, str])
t(lambda: D[()])
t(lambda: D[*tuple[int, ...], str])
t(lambda: E[()])
t(lambda: E[int])
t(lambda: E[*tuple[int, str]])
t(lambda: F[int])
t(lambda: F[int, str])
t(lambda: F[int, str, float, bytes])
t(lambda: P[int, str])
t(lambda: P[[int, str]])
t(lambda: P[...])
t(lambda: Q[int, [str]])
t(lambda: Q[int, ...])
t(lambda: Q[int, str])
t(lambda: G[str])
t(lambda: G)
t(lambda: G[()])
t(lambda: H[int])
t(lambda: H[int, float])
t(lambda: H[int, float, bytes])
t(lambda: H[int, float, bytes, str])
t(lambda: H[()])
t(lambda: I[int])
t(lambda: I[()])
t(lambda: J[[int]])
t(lambda: J[int])
Ts = TypeVarTuple('Ts')
T = TypeVar('T')
U = TypeVar('U')
t(lambda: E[T])
t(lambda: E[T, *Ts])
t(lambda: E[*Ts][int, str])
t(lambda: E[T, *Ts][int, str])
t(lambda: E[T, *Ts][int])
t(lambda: E[T, *Ts][()])
t(lambda: E[T, *Ts][*tuple[int, ...]])
t(lambda: E[*Ts, T][int, str])
t(lambda: E[*Ts, T][*tuple[int, ...], str])
t(lambda: tuple[*Ts])
t(lambda: tuple[T, *Ts])
t(lambda: tuple[T, *Ts][int, str, float])
t(lambda: tuple[T, *Ts][int])
t(lambda: tuple[T, *Ts][()])
t(lambda: Tuple[*Ts][int, str])
t(lambda: Tuple[T, *Ts][int, str])
t(lambda: Callable[[*Ts], int])
t(lambda: Callable[[*Ts], int][str, float])
t(lambda: Callable[[int, *Ts], T][str, float, bytes])
t(lambda: list[*Ts])
t(lambda: List[*Ts])
t(lambda: Generic[*Ts])
t(lambda: Generic[Ts])
t(lambda: Unpack[Ts])
t(lambda: Unpack[tuple[int, str]])
t(lambda: Unpack[int])
t(lambda: list(Ts))
t(lambda: E[Ts])
t(lambda: C[Ts])
t(lambda: C[T, Ts])
t(lambda: Union[int, *Ts])
t(lambda: Union[*Ts])
type A1[*Ts] = tuple[int, *Ts]
type A2[T, *Ts] = dict[T, tuple[*Ts]]
type A3[**P] = Callable[P, int]
t(lambda: A1[int, str])
t(lambda: A1[()])
t(lambda: A1[int, str].__value__)
t(lambda: A2[int, str])
t(lambda: A2[int])
t(lambda: A3[int, str])
t(lambda: A3[[int, str]])
t(lambda: A3[...])
print(C.__parameters__, C.__type_params__, C.__orig_bases__, C.__mro__)
print(I.__type_params__[0].__default__, J.__type_params__[0].__default__, H.__type_params__[2].__default__)
print(H.__type_params__[0].__default__, H.__type_params__[0].has_default(), H.__type_params__[1].has_default())
print(C[int, str]().__orig_class__)
class K(C[int, str, bytes]): ...
print(K.__orig_bases__, K.__parameters__, K.__mro__)
class L[T](C[T, int]): ...
print(L[str], L.__parameters__, L.__orig_bases__)
class M(Generic[T, *Ts]): ...
print(M[int, str, float], M[int], M.__parameters__)
t(lambda: M[()])
class N[A, B = list[A]]: ...
t(lambda: N[int])
t(lambda: N[int, str])
t(lambda: N[T])
t(lambda: N[T][int])
Tdef = TypeVar('Tdef', default=int)
t(lambda: Tdef)
class O(Generic[T, Tdef]): ...
t(lambda: O[str])
t(lambda: O[str, bytes])
t(lambda: O[()])
t(lambda: O[1])
t(lambda: O['X'])
try:
    class Bad(Generic[Tdef, T]): ...
except TypeError as e: print(e)
try:
    class Bad[*A, *B]: ...
except TypeError as e: print(e)
try:
    class Bad(Generic[*Ts, *TypeVarTuple('X')]): ...
except TypeError as e: print(e)
t(lambda: TypeVar('X', int))
t(lambda: TypeVar('X', bound=int, covariant=True, contravariant=True))
t(lambda: TypeVar('X', int, str, bound=int))
t(lambda: TypeVarTuple('X', default=Unpack[tuple[int, str]]).__default__)
t(lambda: TypeVarTuple('X', default=int).__default__)
t(lambda: ParamSpec('X', default=[int]).__default__)
t(lambda: typing.NoDefault)
t(lambda: C[int, str] == C[int, str])
t(lambda: hash(C[int, str]) == hash(C[int, str]))
t(lambda: get_args(C[int, *Ts]))
t(lambda: get_origin(C[int, *Ts]))
t(lambda: (*tuple[int, str],)[0])
t(lambda: (*tuple[int, str],)[0].__unpacked__)
t(lambda: next(iter(tuple[int])))
t(lambda: list[int](*[[1,2]]))
def f[T, *Ts, **P](x: T, *args: *Ts, **kw: P.kwargs) -> tuple[T, *Ts]: ...
print(f.__annotations__, f.__type_params__)
def g(*args: *tuple[int, ...]): ...
print(g.__annotations__)
