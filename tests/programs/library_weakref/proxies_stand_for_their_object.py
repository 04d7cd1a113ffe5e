import re
import weakref


class Length:
    def __init__(self, metres): self.metres = metres
    def __add__(self, other): return f'{self.metres} + {getattr(other, "metres", other)}'
    def __radd__(self, other): return f'{other} + {self.metres}'
    def __floordiv__(self, other): return self.metres // other
    def __rpow__(self, other): return other ** self.metres
    def __iadd__(self, other): self.metres += other; return self
    def __neg__(self): return -self.metres
    def __int__(self): return self.metres
    def __index__(self): return self.metres
    def __eq__(self, other): return isinstance(other, Length) and self.metres == other.metres
    def __divmod__(self, other): return divmod(self.metres, other)
    def __call__(self): return 'called'


def shown(proxy):
    return re.sub('0x[0-9a-f]+', '0x', repr(proxy))


length = Length(7)
proxy = weakref.proxy(length)
print(shown(proxy), type(proxy), str(proxy) == str(length), proxy == Length(7), proxy.metres, proxy())
print(proxy + 1, 1 + proxy, proxy + proxy, proxy // 2, 2 ** proxy, -proxy, int(proxy), [10, 20, 30][weakref.proxy(Length(1)) if False else 1],
      divmod(proxy, 2), hex(proxy))
proxy.metres = 9
print(length.metres, hasattr(proxy, 'feet'))
for call in (lambda: hash(proxy), lambda: weakref.proxy(3), lambda: proxy.feet, lambda: proxy - 1):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(error)
del length
print(shown(proxy))
for call in (lambda: proxy.metres, lambda: proxy + 1, lambda: str(proxy), lambda: bool(proxy)):
    try:
        print(call())
    except ReferenceError as error:
        print(error)
