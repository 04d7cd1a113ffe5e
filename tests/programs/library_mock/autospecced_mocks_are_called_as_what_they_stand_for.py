import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))


import inspect


def function(a, b, c=3):
    """A function."""


class Something:
    attr = 3
    none = None

    def __init__(self, x, y=2):
        self.instance = 1

    def method(self, a, *, k=1):
        pass

    @staticmethod
    def static(a):
        pass

    @classmethod
    def of_class(cls, a):
        pass

    @property
    def prop(self):
        return 3

    class Inner:
        def deep(self, q):
            pass

    async def coroutine(self, z):
        pass


class Callable:
    def __call__(self, a):
        pass

    def __len__(self):
        return 0


m = create_autospec(function, return_value='fishy')
print(m(1, 2), type(m).__name__, m.__name__, m.__doc__, inspect.signature(m), m.called, m.call_args, m.mock.call_count)
for use in (lambda: m('wrong'), lambda: m(1, 2, 3, 4), lambda: m(1, 2, d=4), lambda: m.assert_called_once_with(1, 2),
            lambda: m.assert_called_with(a=1, b=2), lambda: m.assert_called_with(1), lambda: m.assert_not_called(), lambda: m.nope,
            lambda: m.foo):
    show(use)
m.return_value = 7
m.side_effect = [1, 2]
show(lambda: (m(1, 2), m(3, 4), m.mock_calls, m.call_count))
show(lambda: m(5, 6))
m.reset_mock()
show(lambda: (m.called, m.mock_calls, m.call_args))
m = create_autospec(Something)
show(lambda: (m, m.attr, m.none, m.none.foo.bar(), m.method, m.static, m.prop, m.Inner, m.coroutine, isinstance(m, type)))
for use in (lambda: m(), lambda: m(1, 2, 3), lambda: m(1).nope, lambda: m(1)(), lambda: m(1).method(), lambda: m(1).method(1, k=2),
            lambda: m.method(1), lambda: m.method(None, 1), lambda: m.static(), lambda: m.static(1), lambda: m(1).static(1),
            lambda: m.of_class(1), lambda: m(1).of_class(1, 2), lambda: m.Inner().deep(), lambda: m.Inner().deep(1), lambda: m.instance,
            lambda: m(1).instance, lambda: m(1).attr, lambda: isinstance(m(1), Something), lambda: m(1), lambda: m(x=1) is m(1),
            lambda: m.prop.foo, lambda: m(1).prop):
    show(use)
m.return_value.method.assert_called_once_with(1, k=2)
show(lambda: m.return_value.method.assert_called_with(1, 2))
show(lambda: m.mock_calls)
m(1).fresh = 3
show(lambda: m(1).fresh)
m = create_autospec(Something, spec_set=True)
show(lambda: setattr(m(1), 'fresh', 3))
show(lambda: setattr(m(1), 'attr', 3))
m = create_autospec(Something, instance=True)
show(lambda: (m, m.method(1)))
show(lambda: m())
show(lambda: m.method())
m = create_autospec(Something(1))
show(lambda: (m, m.instance, m.method))
show(lambda: m.method())
m = create_autospec(Callable, instance=True)
show(lambda: m(1))
show(lambda: m())
show(lambda: len(m))
m = create_autospec(Callable)
show(lambda: m()())
show(lambda: len(m()))
m = create_autospec(Callable())
show(lambda: m(1, 2))
show(lambda: create_autospec([1, 2]).append)
show(lambda: create_autospec(5))
show(lambda: create_autospec(None).x)
show(lambda: create_autospec(Mock()))
show(lambda: create_autospec(function, auto_spec=3))
show(lambda: create_autospec(function, name='named', side_effect=KeyError)(1, 2))
show(lambda: create_autospec(lambda a: a)(1, 2))
show(lambda: create_autospec(inspect))
show(lambda: create_autospec(inspect).signature())
with patch('__main__.Something', autospec=True) as made:
    show(lambda: (Something is made, Something(1).method(2), Something))
    show(lambda: Something().method)
    show(lambda: create_autospec(Something))
with patch.object(Something, 'method', autospec=True) as method:
    something = Something(1)
    something.method(5)
    show(lambda: something.method())
    show(lambda: (method.call_args.args[0] is something, method.call_args.args[1:], type(method).__name__))
    method.assert_called_once_with(something, 5)
m = create_autospec(Something)
m.attached = create_autospec(function)
m.attached(1, 2)
show(lambda: m.mock_calls)


class Broken:
    bad = Mock()


show(lambda: create_autospec(Broken).bad)
