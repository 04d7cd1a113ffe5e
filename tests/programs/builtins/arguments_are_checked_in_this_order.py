def told(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))


b = bytearray(b'abc')
told(lambda: int('x', []))
told(lambda: int(0, 1))
told(lambda: int([], 99))
told(lambda: int([], 5))
told(lambda: b.__setitem__(10, []))
told(lambda: b.__setitem__(10, 300))
told(lambda: b.__setitem__(10, 30))
told(lambda: b.__setitem__('x', 300))
told(lambda: b.__setitem__(10 ** 30, 300))
told(lambda: dict(c for c in [7]))
told(lambda: list(zip((c for c in 'ab'), (c for c in 'a'), strict=True)))


class Slotted:
    __slots__ = 'y',


class Extended(Exception):
    __slots__ = 'y',


for cls in Slotted, Extended:
    try:
        del cls().y
    except AttributeError as error:
        print(error, error.name)
