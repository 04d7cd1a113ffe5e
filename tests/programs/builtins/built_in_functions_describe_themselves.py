# Names, reprs and kinds of built-in functions and methods.
import re


def shown(x):
    return re.sub(r'0x[0-9a-f]+', '0x…', repr(x))


class C:
    def method(self):
        pass

    @classmethod
    def of_class(cls):
        pass

    @staticmethod
    def of_none():
        pass


for f in (len, print, [].append, [].__len__, [].__getitem__, 'a'.upper, (1).__add__, str.upper, int.__add__, list.__getitem__, int.from_bytes,
          dict.fromkeys, str.maketrans, object.__new__, int.__new__, object().__repr__, type.mro, C.method, C().method, C.of_class, C.of_none,
          C.__init__, C().__init__, {}.keys, (x for x in ()).send, Exception().with_traceback, int.__subclasshook__, int.__dir__):
    print(shown(f), f.__name__, f.__qualname__, type(f).__name__)
for name, cls in (('real', int), ('fromkeys', dict), ('__add__', int), ('append', list), ('maketrans', str), ('__new__', int), ('start', range), ('__mro__', type),
                  ('__hash__', list), ('mapping', type({}.keys())), ('gi_running', type(x for x in ())), ('__dict__', type)):
    print(name, shown(cls.__dict__[name]), type(cls.__dict__[name]).__name__)
print(len.__module__, [].append.__self__, [].append.__module__, int.__add__.__objclass__, str.upper.__objclass__, (5).__add__.__self__)
print([].append == [].append, len == len, 'a'.upper == 'a'.upper, (5).__add__ == (5).__add__, int.__add__ is int.__add__)
x = []
print(x.append == x.append, x.append is x.append, hash(x.append) == hash(x.append) if False else 'unhashed')
try:
    print([].append.__objclass__)
except AttributeError as e:
    print(e)
print(str.upper.__get__('abc')(), int.__add__.__get__(5)(6), dict.__dict__['fromkeys'].__get__(None, dict)('ab'))
