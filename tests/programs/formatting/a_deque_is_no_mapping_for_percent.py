import array
import collections


def attempt(template, values):
    try:
        print(repr(template % values))
    except (TypeError, KeyError) as e:
        print(e)


class Items:
    def __getitem__(self, key):
        return key


for values in (collections.deque(), collections.OrderedDict(), collections.defaultdict(int), array.array('i'),
               memoryview(b''), range(3), Items(), set(), None):
    attempt('text', values)
    attempt('%(a)s', values)
    attempt(b'text', values)
