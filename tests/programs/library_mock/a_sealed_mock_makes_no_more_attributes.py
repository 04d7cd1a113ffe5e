import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))



m = Mock()
m.submock.attribute1 = 2
m.not_submock = Mock(name='sample')
m.method.return_value = 5
seal(m)
show(lambda: m.submock.attribute1)
show(lambda: m.new)
show(lambda: m.submock.attribute2)
show(lambda: m.not_submock.attribute2)
show(lambda: m())
show(lambda: m.method())
show(lambda: setattr(m, 'other', 1))
show(lambda: setattr(m.submock, 'attribute1', 7))
show(lambda: m.submock.attribute1)


class C:
    attr = 3

    def method(self, x):
        return x


m = create_autospec(C)
seal(m)
show(lambda: m.method)
show(lambda: m.attr)
show(lambda: m.nope)
m = MagicMock()
seal(m)
show(lambda: len(m))
m = Mock(return_value=3)
seal(m)
show(lambda: (m(), m.called))
