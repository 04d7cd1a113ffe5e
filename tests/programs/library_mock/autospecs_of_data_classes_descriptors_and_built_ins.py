import abc
import asyncio
import dataclasses
import enum
import functools
import inspect
import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+|/1[0-9]{10,}", "ID", shown))


@dataclasses.dataclass
class D:
    x: int
    y: list = dataclasses.field(default_factory=list)
    z: int = 3

    def m(self, a):
        return a


for s in (D, D(1)):
    show(lambda: create_autospec(s))
    show(lambda: create_autospec(s).x)
    show(lambda: create_autospec(s).y)
    show(lambda: create_autospec(s).z)
    show(lambda: create_autospec(s).m(1))
    show(lambda: Mock(spec=s).x)
show(lambda: create_autospec(D)(1))
show(lambda: create_autospec(D)())
show(lambda: create_autospec(D)(1).x)
show(lambda: create_autospec(D)(1).m(1, 2))


class P:

    @property
    def prop(self):
        return 'real'

    @functools.cached_property
    def cp(self):
        return 'cached'

    @functools.lru_cache
    def lc(self, a):
        return a
    part = functools.partialmethod(lambda self, a, b: (a, b), 1)

    def __call__(self, q):
        return q

    def __enter__(self):
        return self

    def __exit__(self, *a):
        pass


with patch.object(P, 'prop', new_callable=PropertyMock, return_value='fake') as p:
    show(lambda: (P().prop, p.mock_calls))
with patch.object(P, 'prop', new_callable=PropertyMock) as p:
    p.side_effect = [1, KeyError('k')]
    show(lambda: P().prop)
    show(lambda: P().prop)
show(lambda: P().prop)
with patch.object(P, 'prop'):
    show(lambda: P().prop)
c = create_autospec(P)
show(lambda: (c.prop, c().prop, c.cp, c.lc, c.part))
show(lambda: c().lc(1))
show(lambda: c().lc())
show(lambda: c().part(2))
show(lambda: c().part())
show(lambda: c()(1))
show(lambda: c()())


def w():
    with c() as x:
        return (x is c.return_value.__enter__.return_value, x)


show(w)


class A(abc.ABC):

    @abc.abstractmethod
    def f(self, x):
        ...

    @staticmethod
    def sm(a, b=1):
        ...

    @classmethod
    def cm(cls, a):
        ...

    async def am(self, a):
        ...

    def gen(self):
        yield 1
    x: int
    _y: str = 'y'


for inst in (True, False):
    c = create_autospec(A, instance=inst)
    o = c if inst else c()
    show(lambda: (o.f(1), o.sm(1), o.cm(2), o.gen(), o._y))
    show(lambda: o.f())
    show(lambda: o.sm())
    show(lambda: o.cm())
    show(lambda: o.x)
    show(lambda: o.am)
    show(lambda: isinstance(o, A))
    show(lambda: c.mock_calls)


class E(enum.Enum):
    A = 1


show(lambda: create_autospec(E))
show(lambda: create_autospec(E).A)
show(lambda: Mock(spec=E).A)
show(lambda: isinstance(Mock(spec=E.A), E))
show(lambda: create_autospec(len))
show(lambda: create_autospec(len)([1]))
show(lambda: create_autospec(len)())
show(lambda: create_autospec(dict))
show(lambda: create_autospec(dict)().get(1))
show(lambda: create_autospec({}).keys())
show(lambda: create_autospec('abc').upper())
show(lambda: create_autospec(print)(1, sep=2))
show(lambda: create_autospec(print)(1, foo=2))
show(lambda: create_autospec(int))
show(lambda: create_autospec(3).bit_length())
show(lambda: create_autospec(functools.partial(lambda a, b: 1, 2))(3))
show(lambda: create_autospec(functools.partial(lambda a, b: 1, 2))())
show(lambda: create_autospec(True))
show(lambda: create_autospec(object))
show(lambda: create_autospec(object())())


def outer(a, *args, b=1, **kw):
    return a


outer.attr = 3
outer.meth = lambda x: x
f = create_autospec(outer)
show(lambda: f(1, 2, 3, b=4, c=5))
show(lambda: f())
show(lambda: f.attr)
show(lambda: f.meth)
show(lambda: f.meth(1))
show(lambda: f.meth())
show(lambda: f.mock_calls)
f.assert_called_once_with(1, 2, 3, b=4, c=5)
show(lambda: f.assert_has_calls([call(1, 2, 3, b=4, c=5)]))
show(lambda: f.assert_called_with(2))
show(lambda: f.assert_any_call(9))
show(lambda: f.call_args)
f.attach = 3
show(lambda: f.attach)
show(lambda: f.return_value)
f.side_effect = ValueError('x')
show(lambda: f(1))
show(lambda: f.side_effect)
f.side_effect = None
f.return_value = 9
show(lambda: f(2))
f.reset_mock()
show(lambda: (f.call_count, f.mock_calls, f(3), f.call_args_list))
f.side_effect = lambda *a, **k: (a, k)
show(lambda: f(1, b=2))
show(lambda: repr(f))
show(lambda: f.method_calls)
man = Mock()
man.attach_mock(f, 'fn')
f(7)
show(lambda: man.mock_calls)
show(lambda: man.fn)
