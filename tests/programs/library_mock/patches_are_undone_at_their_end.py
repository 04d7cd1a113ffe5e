import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))


import io
import unittest


class Target:
    attr = 'original'

    def method(self, x):
        return ('really', x)

    @staticmethod
    def static(x):
        return x

    @classmethod
    def of_class(cls, x):
        return cls, x


class Child(Target):
    pass


thing = 'thing'
other = 'other'


async def coroutine():
    return 1


@patch('__main__.Target')
def one(a, made, b=2):
    print(a, b, made is Target, repr(made)[:28])


@patch('__main__.other')
@patch.object(Target, 'attr', 'patched')
@patch('__main__.thing', return_value=3)
def several(*args, **kwargs):
    print(args[0] is thing, args[1] is other, len(args), kwargs, Target.attr, thing(), sorted(vars(args[0]))[:2])


one(1)
several(k=1)
print(one.__name__, len(several.patchings), Target.attr, thing)
with patch.object(Target, 'method', return_value=None) as method:
    show(lambda: (Target().method(1), method.mock_calls, method))
with patch.object(Child, 'attr', 5):
    print(Child.attr, Target.attr, 'attr' in vars(Child))
print(Child.attr, 'attr' in vars(Child))
with patch.object(Target, 'static', autospec=True) as static, patch.object(Target, 'of_class', autospec=True) as of_class:
    Target().static(1)
    Target.of_class(2)
    show(lambda: (static.mock_calls, of_class.mock_calls, type(vars(Target)['static']).__name__))
show(lambda: (type(vars(Target)['static']).__name__, Target.of_class(3)))
with patch('__main__.coroutine') as c:
    show(lambda: c)
with patch('__main__.coroutine', new_callable=Mock) as c:
    show(lambda: c)
with patch('__main__.thing', new_callable=PropertyMock, return_value=8) as c:
    show(lambda: (c, c()))
with patch('__main__.thing', spec=True) as c:
    show(lambda: (c, isinstance(c, str)))
with patch('__main__.thing', spec_set=['a']) as c:
    show(lambda: c.b)
    show(lambda: setattr(c, 'b', 1))
with patch('__main__.Target', spec=True) as c:
    show(lambda: (c, c(), isinstance(c(), Target.__class__), c().method))
    show(lambda: c().nope)
    show(lambda: c()())
with patch('__main__.brandnew', 3, create=True):
    print(brandnew)
show(lambda: brandnew)
show(lambda: str(patch.object(Target, 'brandnew').start()))
show(lambda: patch('nodots'))
show(lambda: patch('__main__.a.b').start())
show(lambda: patch('nomodule.a').start())
show(lambda: patch.object('text', 'a'))
show(lambda: patch.object(Target, 'attr', 3, new_callable=Mock))
show(lambda: patch.object(Target, 'attr', autospec=True, new_callable=Mock))
show(lambda: patch.object(Target, 'attr', 3, foo=4).start())
show(lambda: patch.object(Target, 'attr', 3, autospec=True).start())
show(lambda: patch.object(Target, 'attr', spec=3, autospec=True).start())
show(lambda: patch.object(Target, 'zzz', autospec=True, create=True).start())
show(lambda: patch.object(Target, 'zzz', spec=True, create=True).start())
show(lambda: patch.object(Target, 'attr', autospect=True))
show(lambda: patch.object(Target, 'attr', spec=Mock()))
show(lambda: patch.multiple(Target))
p = patch.object(Target, 'attr', 'started')
print(p.start(), Target.attr)
print(p.stop(), Target.attr, p.stop())
p1, p2 = patch.object(Target, 'attr', 1), patch.object(Target, 'attr', 2)
p1.start(), p2.start()
print(Target.attr)
patch.stopall()
print(Target.attr)
with patch.multiple('__main__', thing=DEFAULT, other='new') as made:
    print(list(made), made['thing'] is thing, other)
print(thing, other)


@patch('__main__.Child')
@patch.multiple(Target, attr=DEFAULT, method=DEFAULT)
def multiple(child, attr, method):
    print(child is Child, attr is Target.attr, method is Target.method)


multiple()
try:
    with patch.object(Target, 'attr', 'broken'):
        raise KeyError('inside')
except KeyError as e:
    print(repr(e), Target.attr)
with patch('__main__.len', return_value='only here') as made:
    print(len([]))
print(len([]))


@patch.object(Target, 'attr', 'in class')
class Tests(unittest.TestCase):
    def setUp(self):
        print('setUp', Target.attr)

    @patch('__main__.thing')
    def test_one(self, made):
        print('one', Target.attr, made is thing)

    def test_two(self):
        print('two', Target.attr)

    def helper(self):
        print('helper', Target.attr)


class Started(unittest.TestCase):
    def setUp(self):
        patcher = patch('__main__.thing', 'of setUp')
        print(patcher.start())
        self.addCleanup(patcher.stop)
        self.entered = self.enterContext(patch.object(Target, 'attr'))

    def test(self):
        print(thing, self.entered is Target.attr)


suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(kind) for kind in (Tests, Started))
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
print(result.testsRun, result.wasSuccessful(), thing, Target.attr)
Tests('test_one').helper()
