import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))



class Counting(MagicMock):
    def __len__(self):
        return 9

    def seen(self):
        return self.call_count

    def __call__(self, /, *args, **kwargs):
        return super().__call__(*[list(a) for a in args], **kwargs)


m = Counting()
m.x([1])
show(lambda: (m, m.x, type(m.x()).__name__, len(m), m.x.seen(), type(m).__module__, type(m).__qualname__, m.mock_calls))


class Plain(MagicMock):
    def _get_child_mock(self, /, **kwargs):
        return Mock(**kwargs)


m = Plain(name='plain')
show(lambda: (m.child, m(), m.child.other))
for kind in Mock, MagicMock, NonCallableMock, NonCallableMagicMock, AsyncMock, PropertyMock:
    m = kind()
    show(lambda: (kind.__name__, kind.__module__, type(m).__name__, type(m).__module__, m.child, isinstance(m, kind), m))
show(lambda: (type(sentinel), sentinel.a, sentinel.a is sentinel.a, sentinel.a == sentinel.b, type(DEFAULT), DEFAULT, ANY))
show(lambda: (ANY == 3, ANY != 3, 3 == ANY, [1, ANY] == [1, 'x']))
import copy
show(lambda: copy.deepcopy(sentinel.a) is sentinel.a)


class Box:
    pass


box = Box()
p = PropertyMock(return_value=3)
type(box).value = p
print(box.value)
box.value = 6
print(p.mock_calls)
m = MagicMock()
p = PropertyMock(side_effect=[1, ValueError('twice')])
type(m).foo = p
show(lambda: m.foo)
show(lambda: m.foo)
