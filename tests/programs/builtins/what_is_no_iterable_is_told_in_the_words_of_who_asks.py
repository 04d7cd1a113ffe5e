import operator


class Fails:
    def __iter__(self):
        raise TypeError('its own words')


class Wrong:
    def __iter__(self):
        return []


class Refuses:
    __iter__ = None


class FailsOtherwise:
    def __iter__(self):
        raise ValueError('its own words')


def assign(items):
    data = bytearray(b'abc')
    data[::2] = items


asking = {'bytes': bytes, 'bytearray': bytearray, 'extend': bytearray(b'x').extend, 'assign': assign,
          'int.from_bytes': int.from_bytes, 'str.join': ', '.join, 'bytes.join': b', '.join,
          'countOf': lambda items: operator.countOf(items, 1), 'indexOf': lambda items: operator.indexOf(items, 1),
          'in': lambda items: 1 in items, 'list': list, 'dict': dict}
for name, ask in asking.items():
    for made in (Fails, Wrong, Refuses, FailsOtherwise):
        try:
            print(name, ask(made()))
        except (TypeError, ValueError) as error:
            print(name, made.__name__, type(error).__name__, error, error.__context__)


class Hinted:
    def __iter__(self):
        print('iter')
        return iter([65])

    def __length_hint__(self):
        print('hint')
        return 3


print(bytes(Hinted()), bytearray(Hinted()), bytearray(b'a').extend(Hinted()))
