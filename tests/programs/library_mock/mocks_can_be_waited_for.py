import re
from unittest.mock import *


def show(f):
    try:
        shown = str(f())
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}" + (f" from {error.__cause__!r}" if error.__cause__ else "")
    print(re.sub(r"id=.[0-9]+.|0x[0-9a-f]+", "ID", shown))


m = ThreadingMock(timeout=0.01)
show(lambda: m.wait_until_called())
show(lambda: m.wait_until_called(timeout=0.02))
show(lambda: m.wait_until_any_call_with(1, a=2))
m(1, a=2)
show(lambda: m.wait_until_called())
show(lambda: m.wait_until_any_call_with(1, a=2))
show(lambda: m.wait_until_any_call_with(3))
m.method(5)
show(lambda: m.method.wait_until_any_call_with(5))
show(lambda: m.other.wait_until_called())
show(lambda: [c.__name__ for c in type(m).__mro__])
show(lambda: (m, m.x, m.mock_calls))
m.reset_mock()
show(lambda: m.wait_until_called())
show(lambda: ThreadingMock(name='named', timeout=0.01).wait_until_called())
ThreadingMock.DEFAULT_TIMEOUT = 0.01
show(lambda: ThreadingMock().wait_until_any_call_with())
