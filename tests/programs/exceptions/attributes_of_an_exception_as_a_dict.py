# The __dict__ of an exception can be replaced and not deleted; what is printed before a failing argument stays.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class K1:
    pass


def f():
    pass


e = ValueError(1)
for o in (e, f, K1()):
    for v in ({'a': 1}, 3, None):
        t(lambda: setattr(o, '__dict__', v))
    print(o.a, vars(o))
    t(lambda: delattr(o, '__dict__'))
    print(vars(o))
t(lambda: print(9, 10 ** 5000))
t(lambda: print(9, 8, 10 ** 5000, 7, sep='-', end='!'))
t(lambda: b''.__mul__(K1()))
t(lambda: ''.__rmul__(K1()))
t(lambda: b'' * K1())
