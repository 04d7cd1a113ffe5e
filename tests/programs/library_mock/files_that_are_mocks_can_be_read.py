import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))



m = mock_open()
with patch('builtins.open', m):
    with open('foo', 'w') as h:
        h.write('some stuff')
print(m.mock_calls)
m.assert_called_once_with('foo', 'w')
m().write.assert_called_once_with('some stuff')
with patch('__main__.open', mock_open(read_data='bibble\nbabble\nlast')) as m:
    with open('foo') as h:
        print(repr(h.read(3)), repr(h.readline()), h.readlines(), repr(h.read()), repr(h.readline()))
    with open('foo') as h:
        print(list(h))
    h = open('foo')
    print(repr(next(h)), h.readlines(1), repr(h.readline()))
    show(lambda: next(h))
show(lambda: open)
m = mock_open(read_data=b'abc\ndef')
print(m().read(), m().readlines(), list(m()))
h = m()
h.read.return_value = 'fixed'
h.readline.side_effect = ['a', 'b']
print(h.read(), h.readline(), h.readline())
m()
show(lambda: h.readline())
show(lambda: m().nope)
show(lambda: m)
show(lambda: m())
own = MagicMock(name='own')
print(mock_open(own, 'x')().read(), own.mock_calls)
