import collections
import datetime
import re

for thing in (collections.deque(), re.compile('a'), datetime.date(2020, 1, 1), memoryview(b''), datetime.timedelta(1)):
    print(type(thing).__name__, [name for name in dir(thing) if not name.startswith('__') and name != '_from_flags'])
print([name for name in dir(collections.deque) if name in ('__slots__', '__firstlineno__', '__static_attributes__')])


class Own(collections.deque):
    _kept = 1


print([name for name in dir(Own) if name.startswith('_k')])
