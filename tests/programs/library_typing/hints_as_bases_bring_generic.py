from typing import *
import collections.abc
T=TypeVar('T'); K=TypeVar('K')
def show(c): print([b.__name__ for b in c.__bases__], [m.__name__ for m in c.__mro__], c.__dict__.get('__orig_bases__'), getattr(c, '__parameters__', None))
class A(List[int]): pass
class B(List): pass
class C(Dict[K, T]): pass
class D(List[T], Generic[T]): pass
class E(Generic[T], List[T]): pass
class F(Iterable[T]): 
    def __iter__(self): return iter([])
class G(Mapping[K, T], Sized): 
    def __iter__(self): pass
    def __getitem__(self, k): pass
    def __len__(self): return 0
class H(A): pass
class I(Generic[T]): pass
class J(I[int], List[str]): pass
class L(List[str], I[int]): pass
class M(Protocol[T]): pass
class N(Iterator, Generic[T]):
    def __next__(self): pass
class O(list[T], Generic[T]): pass
class P(Callable[[int], T]):
    def __call__(self, x): return x
class Q(Tuple[int, str]): pass
class R(NamedTuple):
    x: int
class S(collections.abc.Iterable[T], Generic[T]):
    def __iter__(self): pass
class U(Type[T]): pass
class V(Deque[int], Collection[T]): pass
for c in (A, B, C, D, E, F, G, H, I, J, L, M, N, O, P, Q, R, S, U, V): show(c)
for src in ('class X(List[T], Generic[K]): pass', 'class X(Generic): pass', 'class X(Generic[T], Generic[K]): pass', 'class X(List, List[int]): pass', 'class X(I[T], Generic[T, K]): pass\nshow(X)', 'class X(Optional[int]): pass', 'class X(Union[int, str]): pass', 'class X(Any): pass\nshow(X)', 'class X(Literal[1]): pass', 'class X(List[int], Dict[int, str]): pass', 'class X(T): pass', 'class X(ClassVar[int]): pass', 'class X(Annotated[list, 1]): pass\nshow(X)'):
    try: exec(src)
    except Exception as e: print(src, type(e).__name__, e)
