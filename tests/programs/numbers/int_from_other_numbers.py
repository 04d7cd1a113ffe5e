# int() truncates floats and asks __int__, __index__ and __trunc__ in that order.
class WithInt:
    def __int__(self):
        return 41


class WithIndex:
    def __index__(self):
        return 7


class WithBoth(WithInt, WithIndex):
    pass


class BadInt:
    def __int__(self):
        return 'no'


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('int()', lambda: int())
show('int(3.99)', lambda: int(3.99))
show('int(-3.99)', lambda: int(-3.99))
show('int(1e20)', lambda: int(1e20))
show('int(float("inf"))', lambda: int(float("inf")))
show('int(float("nan"))', lambda: int(float("nan")))
show('int(2.5j)', lambda: int(2.5j))
show('int(True)', lambda: int(True))
show('int(WithInt())', lambda: int(WithInt()))
show('int(WithIndex())', lambda: int(WithIndex()))
show('int(BadInt())', lambda: int(BadInt()))
show('int(WithBoth())', lambda: int(WithBoth()))
show('int("12", WithIndex())', lambda: int("12", WithIndex()))
show('range(10)[WithIndex()]', lambda: range(10)[WithIndex()])
show('[0, 1, 2, 3, 4, 5, 6, 7][WithIndex()]', lambda: [0, 1, 2, 3, 4, 5, 6, 7][WithIndex()])
show('hex(WithIndex())', lambda: hex(WithIndex()))
show('WithInt() + 1', lambda: WithInt() + 1)
show('WithIndex() + 1', lambda: WithIndex() + 1)
show('int(WithIndex(), 10)', lambda: int(WithIndex(), 10))
show('int(1, 2, 3)', lambda: int(1, 2, 3))
show('int("1", bas=3)', lambda: int("1", bas=3))
