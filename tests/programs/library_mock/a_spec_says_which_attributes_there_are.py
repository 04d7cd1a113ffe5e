import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))



class C:
    def __init__(self, a):
        self.a = a

    def method(self, x, y=1):
        pass

    def __len__(self):
        return 3

    prop = property(lambda self: 3)
    attr = 5

    async def coroutine(self, z):
        pass


for spec in C, C(1):
    for keyword in 'spec', 'spec_set':
        for kind in Mock, MagicMock, NonCallableMock, NonCallableMagicMock, AsyncMock:
            m = kind(**{keyword: spec})
            show(lambda: (kind.__name__, keyword, isinstance(m, C), isinstance(m, kind), m.__class__, m))
            show(lambda: len(m))
            show(lambda: m.nope)
            show(lambda: setattr(m, 'nope', 1))
            show(lambda: (type(m.method).__name__, type(m.coroutine).__name__, type(m.attr)))
            show(lambda: setattr(m, '__iter__', 1))
            show(lambda: m.a)
show(lambda: isinstance(Mock(spec=dict), dict))
show(lambda: isinstance(MagicMock(spec=3), int))
show(lambda: issubclass(type(Mock(spec=dict)), Mock))
show(lambda: Mock(spec=Mock()))
m = Mock()
m.mock_add_spec(['x', 'y'])
show(lambda: (m.x, dir(m)[-2:]))
show(lambda: m.z)
m = MagicMock()
m.mock_add_spec(['__len__'], True)
show(lambda: len(m))
show(lambda: iter(m))
show(lambda: setattr(m, 'z', 1))
m.mock_add_spec(list)
show(lambda: list(m))
m = Mock()
m.__class__ = dict
show(lambda: (isinstance(m, dict), m))
print(dir(Mock()))
m = Mock()
m.foo
m._bar = 1
m.baz = 2
del m.qux
print(dir(m))
print([name for name in dir(Mock(spec=C)) if not name.startswith('__')])
print([name for name in dir(AsyncMock()) if 'await' in name])
