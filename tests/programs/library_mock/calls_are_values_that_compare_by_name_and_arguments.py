import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))



for made in (call, call(1), call.foo, call.foo(1), call().foo, call().foo(), call.foo.bar(a=1).baz, call.__getitem__(1),
             call.count(1), call.__len__(), call.__int__(), call.a.b.c(1)(2)(3)):
    print(repr(made), tuple(made))
show(lambda: call.__str__())
show(lambda: call.__repr__())
for left, right in ((call(1), call.foo(1)), (call.foo(1), call(1)), (call.foo(1), call.bar(1)), (call(1), ((1,),)),
                    (call(1), ((1,), {})), (call.foo(1), ('foo', (1,))), (call(a=1), ({'a': 1},)), (call(), ()), (call(), ('',)),
                    (call.foo(), ('foo',)), (call.foo(), 'foo'), (call(), (1, 2, 3, 4)), (call(1), ANY), (call(), None),
                    (call.foo(1).bar(2), call.foo(3).bar(2)), (call.a(b=ANY), call.a(b=4)), (call(ANY), call(object()))):
    show(lambda: (left == right, left != right))
show(lambda: hash(call(1)))
show(lambda: call.foo(1).bar(2).call_list())
show(lambda: call.a.b(1).c.d(2)().call_list())
show(lambda: (call(1).args, call.x(2, k=1).kwargs, call.foo.args, call.call_list()))
show(lambda: call.factory(important=True).deliver() == call.factory(important=False).deliver())
m = Mock()
m.factory(important=True).deliver()
show(lambda: m.mock_calls[-1] == call.factory(important=False).deliver())
show(lambda: m.mock_calls == call.factory(important=True).deliver().call_list())
name, args, kwargs = m.mock_calls[0]
print(name, args, kwargs)
m = Mock()
for i in range(8):
    m.method(i, 'a long text as argument', key=i)
print(m.mock_calls)
print([call(1)] in m.mock_calls, call.method(1, 'a long text as argument', key=1) in m.mock_calls, m.mock_calls[2:4] in m.mock_calls)
show(m.method.assert_called_once)
