import abc
import asyncio
import dataclasses
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


show(lambda: patch('__main__.D', spec=D, autospec=True).start())
with patch('__main__.D', autospec=True) as x:
    show(lambda: (x, D(1), D(1).m(2)))
    show(lambda: D())
    show(lambda: x.call_args_list)
with patch('__main__.D', autospec=P) as x:
    show(lambda: D()(3))
with patch('__main__.D.m') as x:
    D(1).m(5)
    show(lambda: x.call_args)
with patch.object(D, 'm', autospec=True, return_value=8) as x:
    d = D(1)
    show(lambda: (d.m(5), x.call_args == call(d, 5), inspect.signature(D.m)))
with patch.object(D, 'm', side_effect=[1, 2]) as x:
    show(lambda: (D(1).m(), D(1).m()))
with patch.object(D, 'm', wraps=lambda a: a * 2):
    show(lambda: D(1).m(4))
with patch.multiple(D, m=DEFAULT, new_callable=Mock) as v:
    show(lambda: (v, D.z))
with patch('builtins.print') as pr:
    print('x')
show(lambda: pr.mock_calls)
with patch('builtins.input', side_effect=['a', 'b']):
    show(lambda: (input('> '), input()))
with patch('time.time', return_value=5):
    import time
    show(lambda: time.time())
with patch('random.random', lambda: 0.5):
    import random
    show(lambda: random.random())


@patch('__main__.D')
@patch('__main__.P', new='newp')
@patch('__main__.A', **{'return_value.f.return_value': 3})
def many(*args, **kw):
    return ([a._mock_name for a in args], P, A().f(), kw)


show(lambda: many())
show(lambda: many(kw=1))


class TT:

    @patch('__main__.D')
    def meth(self, d, extra=None):
        return (d is D, extra)

    @patch.object(P, 'prop', 5)
    @staticmethod
    def st():
        return P.prop


show(lambda: TT().meth(extra=2))
show(lambda: TT.st())


@patch('__main__.D')
def gen(d):
    yield (d is D)


show(lambda: next(gen()))
show(lambda: asyncio.iscoroutinefunction(create_autospec(A).am))


@patch('__main__.D')
class K:

    def test_a(self, d):
        return d is D

    def check(self):
        return D.__name__
    test_attr = 3

    @staticmethod
    def test_s(d):
        return d is D


show(lambda: (K().test_a(), K().check(), K.test_attr, K.test_s()))
patch.TEST_PREFIX = 'check'


@patch('__main__.D', 'replaced')
class K:

    def test_a(self):
        return D

    def check(self):
        return D


show(lambda: (K().test_a().__name__, K().check()))
patch.TEST_PREFIX = 'test'
pp = patch('__main__.D')
show(lambda: pp.stop())
pp.start()
show(lambda: pp.stop())
show(lambda: pp.stop())
show(lambda: patch('__main__.D').__exit__(None, None, None))
m = MagicMock()
m.__enter__.side_effect = KeyError('enter')


def ww():
    with m:
        pass


show(ww)
m = MagicMock()
m.__exit__.return_value = True


def ww():
    with m:
        raise ValueError('swallowed')
    return 'ok'


show(ww)
show(lambda: len(m.__exit__.call_args.args))
m = MagicMock()
