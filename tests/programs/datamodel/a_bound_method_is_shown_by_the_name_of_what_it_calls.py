import functools


class Callable:
    def __call__(self, *given):
        return given


named, called = Callable(), Callable()
named.__qualname__, called.__name__ = "chosen", "called"


class Shop:
    @classmethod
    @property
    def price(cls):
        return 1

    part = classmethod(functools.partial(print, 3))
    bare = classmethod(property(lambda self: 1))
    plain = classmethod(Callable())
    named = classmethod(named)
    called = classmethod(called)

    def sell(self):
        pass


for name in ("price", "part", "bare", "plain", "named", "called", "sell"):
    print(name, str(getattr(Shop, name)).partition(" at 0x")[0])
