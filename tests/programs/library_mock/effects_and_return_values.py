import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))



m = Mock(side_effect=[1, KeyError('k'), DEFAULT, 4], return_value='r')
for i in range(5):
    show(m)
show(lambda: m.call_count)
m.side_effect = lambda *args, **kwargs: (args, kwargs)
show(lambda: m(1, a=2))
m.side_effect = lambda *args: DEFAULT
show(lambda: m(1))
m.side_effect = None
show(lambda: m())
m.side_effect = StopIteration
show(lambda: m())
m.side_effect = IndexError('index')
show(lambda: m())
show(lambda: Mock(side_effect=5)())
show(lambda: type(Mock(side_effect=[1]).side_effect).__name__)
show(lambda: NonCallableMock()())
show(lambda: (Mock(wraps=len).return_value, Mock(wraps=len)([1, 2]), Mock(wraps=len, return_value=9)([1])))
show(lambda: Mock(wraps=[3, 1]).index(1))
show(lambda: Mock(wraps=[3, 1]).nope)
show(lambda: Mock()() is Mock()())
m = Mock()
show(lambda: (m(), m() is m.return_value, m.x.y().z()))
show(lambda: (m.mock_calls, m.method_calls))
del m.a
show(lambda: m.a)
show(lambda: delattr(m, 'a'))
m.a = 3
show(lambda: m.a)
del m.a
show(lambda: m.a)
parent, child, named = Mock(), Mock(), Mock(name='n')
parent.attach_mock(child, 'kid')
child(1)
parent.kid(2)
parent.named = named
named()
show(lambda: (parent.mock_calls, parent.named, parent.kid))
parent.attach_mock(named, 'attached')
named(5)
show(lambda: (parent.mock_calls, named))
parent.return_value = inner = Mock()
inner.deep(1)
show(lambda: (parent.mock_calls, inner))
m = Mock()
m.configure_mock(**{'a.b.return_value': 3, 'c': 4, 'name': 'q'})
show(lambda: (m.a.b(), m.c, m.name, m))
show(lambda: Mock(**{'x.side_effect': KeyError('told')}).x())
m.reset_mock()
show(lambda: (m.mock_calls, m.called, m.call_args, m.a.b()))
