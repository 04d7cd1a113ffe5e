from unittest.mock import *
from unittest import mock


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


m = Mock()
m.method(1, 2, key='v')
show(lambda: (m.method.called, m.method.call_count, m.method.call_args, m.method.call_args.args, m.method.call_args.kwargs, m.mock_calls, m.method_calls))
show(lambda: m.method.assert_called_once_with(1, 2, key='v'))
show(lambda: m.method.assert_called_with(3))
show(lambda: m.method.assert_not_called())
show(lambda: m.other.assert_called())
show(lambda: m.other.assert_called_once())
show(lambda: m.method.assert_any_call(9))
show(lambda: m.method.assert_has_calls([call(1, 2, key='v')]))
m2 = Mock(return_value=5, name='thing')
show(lambda: (m2(), m2('x'), m2.call_args_list))
show(lambda: 'thing' in repr(m2))
m3 = Mock(side_effect=ValueError('boom'))
show(lambda: m3())
m4 = Mock(side_effect=[1, 2, KeyError('k')])
show(lambda: m4())
show(lambda: m4())
show(lambda: m4())
show(lambda: m4())
m5 = Mock(side_effect=lambda x: x * 2)
show(lambda: m5(4))
m6 = Mock(spec=['a', 'b'])
show(lambda: m6.a is not None)
show(lambda: m6.c)
m7 = Mock(x=1, y=2)
show(lambda: (m7.x, m7.y))
mm = MagicMock()
mm.__len__.return_value = 3
show(lambda: (len(mm), bool(mm), list(mm), int(mm)))
mm['a'] = 5
show(lambda: mm.__setitem__.call_args)
mm.__getitem__.return_value = 'item'
show(lambda: mm['z'])
with mm as ctx:
    pass
show(lambda: mm.__enter__.called)
class Real:
    def hello(self, a):
        return 'real'
    value = 10
with patch.object(Real, 'hello', return_value='fake') as ph:
    show(lambda: Real().hello(1))
show(lambda: Real().hello(1))
with patch(f'{__name__}.Real') as MR:
    MR.return_value.hello.return_value = 'patched'
    show(lambda: Real().hello(1))
@patch.object(Real, 'value', 99)
def deco():
    return Real.value
show(lambda: (deco(), Real.value))
d = {'a': 1}
with patch.dict(d, {'b': 2}):
    show(lambda: d)
show(lambda: d)
show(lambda: (call(1, a=2), call.foo(3), call(1) == call(1)))
show(lambda: ANY == 5)
m.reset_mock()
show(lambda: (m.method.called, m.method.call_count))
a = create_autospec(Real)
s = Mock(spec=Real)
show(lambda: isinstance(s, Real))
show(lambda: s.nope)
show(lambda: sentinel.thing)
p = PropertyMock(return_value=7)
type(m).prop = p
show(lambda: m.prop)
show(lambda: m.configure_mock(**{'q.return_value': 4}) or m.q())
show(lambda: m.assert_foo())
