import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))



m = Mock(name='thing')


def ask():
    show(m.assert_called)
    show(m.assert_called_once)
    show(lambda: m.assert_called_with(1, a=2))
    show(lambda: m.assert_called_once_with(1))
    show(lambda: m.assert_any_call(1))
    show(lambda: m.assert_has_calls([call(1)]))
    show(lambda: m.assert_has_calls([call(7), call(1)], any_order=True))
    show(m.assert_not_called)


ask()
m(3, b=[1])
m.x.y(4)
ask()
m(7)
ask()
show(m.x.y.assert_not_called)
show(lambda: m.x.y.assert_called_with(5))
show(lambda: m.x.assert_called())
show(lambda: Mock().assert_called_with())
show(lambda: Mock().assert_called_once_with())
for name in ('assert_foo', 'assret_x', 'asert_', 'aseert', 'assrt', 'called_once', 'called_with', 'has_calls', 'any_call', 'not_called',
             'assert_awaited', 'await_count', 'asserts'):
    show(lambda: getattr(Mock(), name))
    show(lambda: getattr(Mock(spec=['a']), name))
    show(lambda: (getattr(Mock(unsafe=True), name), getattr(Mock(spec=[name]), name)))


def f(a, b=2):
    pass


m = Mock(spec=f)
m(1, b=3)
show(lambda: m.assert_called_with(1, 3))
show(lambda: m.assert_called_with(b=3, a=1))
show(lambda: m.assert_called_with(1, 2, 3))
show(lambda: m.assert_called_with(5))
show(lambda: m.assert_any_call(1, 2, 3))
show(lambda: m.assert_any_call(4))
show(lambda: m.assert_has_calls([call(1, 2, 3)]))
show(lambda: m.assert_has_calls([call(a=1, b=3)]))
show(lambda: m.assert_has_calls([call(1, 2, 3)], any_order=True))
show(lambda: m.assert_has_calls([call(7), call(1, 3)], any_order=True))
