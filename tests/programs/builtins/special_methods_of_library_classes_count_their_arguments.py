import array
import collections
import datetime
import decimal
import functools
import re
import types


def refused(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except TypeError as e:
        print(e)
    else:
        print('taken')


queue = collections.deque([1])
for thing in (queue, array.array('i', [1]), decimal.Decimal(1), datetime.date(2020, 1, 1), datetime.timedelta(1),
              re.compile('a'), types.SimpleNamespace(a=1), memoryview(b'a'),
              int | str):
    for name in ('__eq__', '__repr__', '__hash__', '__len__', '__getitem__', '__setitem__', '__contains__',
                 '__add__', '__mul__', '__neg__', '__pow__', '__bool__', '__or__', '__copy__', '__deepcopy__',
                 '__missing__'):
        method = vars(type(thing)).get(name)
        if method is not None and hasattr(thing, name):
            print(type(thing).__name__, name)
            for count in range(0, 4):
                if count not in (1, 2):
                    refused(getattr(thing, name), *[thing] * count)
            if name != '__len__':
                refused(method)
refused(queue.__getitem__, index=0)
refused(functools.partial.__class_getitem__)
refused(collections.defaultdict().__missing__)
refused(object.__init_subclass__, 1, 2)
refused(int.__init_subclass__, a=1)
print(collections.deque.__reversed__, collections.deque.__iter__, memoryview.tobytes, memoryview.__len__)
