from abc import *
import collections.abc as cabc, numbers, contextlib, io, enum, typing
class Stack:
    def __init__(self): self._i = []
    def __len__(self): return len(self._i)
    def __iter__(self): return iter(self._i)
    def __contains__(self, x): return x in self._i
print(isinstance(Stack(), cabc.Sized), isinstance(Stack(), cabc.Collection), issubclass(Stack, cabc.Iterable), isinstance(3, numbers.Integral), isinstance(1.5, numbers.Real), isinstance(1j, numbers.Number), isinstance(True, numbers.Rational), isinstance({}, cabc.Mapping), isinstance([], cabc.MutableSequence), isinstance('a', cabc.Sequence), isinstance(b'', cabc.ByteString) if False else '', isinstance(range(1), cabc.Sequence), isinstance(len, cabc.Callable), isinstance((x for x in []), cabc.Generator), isinstance(iter([]), cabc.Iterator), isinstance({}.keys(), cabc.KeysView), cabc.Hashable.__abstractmethods__, sorted(cabc.MutableMapping.__abstractmethods__))
class Base(metaclass=ABCMeta):
    @abstractmethod
    def a(self): print('base a')
    @property
    @abstractmethod
    def b(self): pass
    @staticmethod
    @abstractmethod
    def c(): pass
class Impl(Base):
    def a(self): super().a(); return 1
    b = 2
    @staticmethod
    def c(): return 3
i = Impl(); print(i.a(), i.b, i.c(), Base.__abstractmethods__ == frozenset('abc'), Impl.__abstractmethods__)
for f in [lambda: Base(), lambda: type('X', (Base,), {'a': 1})(), lambda: cabc.Iterator(), lambda: cabc.Sized(), lambda: type('Y', (cabc.MutableMapping,), {})()]:
    try: f()
    except TypeError as e: print(e)
@Base.register
class Virtual: pass
print(issubclass(Virtual, Base), isinstance(Virtual(), Base), Base in Virtual.__mro__, get_cache_token() is not None, update_abstractmethods(Impl) is Impl)
try: Base.register(3)
except TypeError as e: print(e)
