# Code of the library that is part of the executable stands in tracebacks by its name.
import traceback
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Sequence, Mapping
def show(f):
    try:
        f()
    except BaseException:
        traceback.print_exc()


class Plugin(ABC):
    def __init_subclass__(cls, /, **kw):
        super().__init_subclass__()
        if not hasattr(cls, 'label'): raise TypeError(f'{cls.__name__} needs a label')
def a():
    class Bad(Plugin): pass
def b():
    class D:
        def __set_name__(self, o, n): raise ValueError('sn')
    class X(ABC):
        d = D()
def c(): Plugin.register(5)
class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, c): raise RuntimeError('hook')
def d(): isinstance(5, Hook)
def e(): issubclass(int, Hook)
def f(): issubclass(5, Plugin)
def g():
    class Y(ABC, metaclass=type): pass
def h():
    class Z(Plugin, opt=3): label = 1
def i():
    class W(ABC, int, str): pass
def j(): Plugin.nope
def k():
    class K(Plugin, x=1): pass
class Seq(Sequence):
    def __getitem__(self, i): raise KeyError('gi')
    def __len__(self): return 2
def l(): list(Seq())
def m(): 5 in Seq()
def n(): Seq().index(3)
class Map(Mapping):
    def __getitem__(self, k): return 1/0
    def __iter__(self): return iter('ab')
    def __len__(self): return 2
def o(): list(Map().items())
def p(): Map() == {}
def q(): Map().get('x')
def t():
    class Base(metaclass=ABCMeta):
        @property
        @abstractmethod
        def x(self): ...
    Base()
class Meta(ABCMeta):
    def __new__(m, n, b, ns): 
        if n == 'Wrong': raise TypeError('meta')
        return super().__new__(m, n, b, ns)
def u():
    class Wrong(metaclass=Meta): pass
def v():
    class Q(metaclass=Meta):
        __slots__ = ('a', 'a b')
def w():
    class R(Seq):
        def __init_subclass__(cls): 1/0
    class RR(R): pass
for n_, fn in list(globals().items()):
    if len(n_) == 1 and callable(fn): show(fn)


try:
    Seq().index(3)
except KeyError as error:
    for entry in traceback.extract_tb(error.__traceback__):
        print(entry.filename.rpartition('/')[2], entry.lineno, entry.name, entry.line)
    trace = error.__traceback__
    while trace:
        print(trace.tb_lineno, trace.tb_frame.f_code.co_name, trace.tb_frame.f_code.co_filename.rpartition('/')[2])
        trace = trace.tb_next
