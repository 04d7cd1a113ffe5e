import pickle, copy, copyreg, operator, collections, functools

def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)

class A:

    def __init__(self, x):
        self.x = x

    def m(self):
        return self.x

    @classmethod
    def c(cls):
        return cls.__name__

    @staticmethod
    def s():
        return 's'

    class In:
        v = 1
a = A(5)
for p in range(6):
    r = lambda o: pickle.loads(pickle.dumps(o, p))
    t(lambda: r(a.m)())
    t(lambda: r(A.m)(a))
    t(lambda: r(A.c)())
    t(lambda: r(A.s)())
    t(lambda: r('abc'.upper)())
    t(lambda: r(A.In).v)
    t(lambda: r(str.upper)('q'))
    t(lambda: r(dict.fromkeys)('ab'))
    t(lambda: r(operator.itemgetter(1))([5, 6]))
    t(lambda: r(functools.partial(int, base=2))('11'))
    t(lambda: r(functools.reduce))
    t(lambda: r(collections.OrderedDict(a=1)))
    t(lambda: r(ValueError('x', 1)).args)
    t(lambda: list(r(iter([1, 2]))))
    t(lambda: list(r(range(2))))
    t(lambda: r(slice(1, 2)))
    t(lambda: r(Ellipsis))
    t(lambda: r(NotImplemented))
    t(lambda: r(type(None)))
    t(lambda: r(int))
    t(lambda: r(print))
    t(lambda: r(bytearray(b'x')))
    t(lambda: r(complex(1, 2)))
    t(lambda: r(a).x)
print(copyreg.__newobj__.__name__, copyreg.__newobj__.__module__, a.__reduce_ex__(2)[0] is copyreg.__newobj__, a.__reduce_ex__(4)[1:], copyreg.__newobj__(A).__class__.__name__)
print(copy.copy(a.m) == a.m)

class Ex:

    def __new__(cls, *, k):
        o = object.__new__(cls)
        o.k = k
        return o

    def __getnewargs_ex__(self):
        return ((), {'k': self.k})
print(pickle.loads(pickle.dumps(Ex(k=3))).k, Ex(k=1).__reduce_ex__(4)[0] is copyreg.__newobj_ex__)
