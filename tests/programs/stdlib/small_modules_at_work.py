import heapq
import bisect
import operator
import copy
import types
import abc
import numbers
import pprint
import keyword
import contextvars


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


h = []
for x in [5, 1, 8, 3]:
    heapq.heappush(h, x)
show(lambda: (h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), heapq.nlargest(2, [3, 1, 4]), heapq.nsmallest(2, [3, 1, 4], key=lambda x: -x), list(heapq.merge([1, 3], [2, 4])), list(heapq.merge([3, 1], [4, 2], reverse=True))))
def hy():
    x = [9, 5, 7, 1, 3]
    heapq.heapify(x)
    return x
show(hy)
show(lambda: heapq.heappop([]))
show(lambda: heapq.heappush((), 1))
a = [1, 3, 3, 5]
show(lambda: (bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect_left(a, 4, lo=1, hi=3), bisect.bisect(['a', 'bbb'], 2, key=len)))
show(lambda: (bisect.insort(a, 4), a, bisect.insort_left(a, 3), a))
show(lambda: bisect.bisect(a, 3, -1))
show(lambda: (operator.add(1, 2), operator.itemgetter(1)([1, 2]), operator.itemgetter(0, 2)('abc'), operator.attrgetter('real')(5), operator.attrgetter('real', 'imag')(5), operator.methodcaller('upper')('a'), operator.methodcaller('split', ',', maxsplit=1)('a,b,c'), operator.contains([1], 1), operator.countOf([1, 1], 1), operator.indexOf([1, 2], 2), operator.concat('a', 'b'), operator.truth([]), operator.not_(1), operator.is_(None, None), operator.index(5), operator.neg(3), operator.inv(3), operator.matmul if 0 else 0, operator.length_hint(iter([1, 2])), operator.iadd([1], [2]), operator.getitem([5], 0), operator.floordiv(7, 2), operator.call(len, 'abc')))
show(lambda: (operator.itemgetter(1), operator.itemgetter('a', 2), operator.attrgetter('a.b'), operator.methodcaller('f', 1, k=2)))
show(lambda: operator.itemgetter())
show(lambda: operator.attrgetter(5))
show(lambda: operator.attrgetter('x.y')(5))
show(lambda: operator.itemgetter(5)([1]))
show(lambda: operator.indexOf([1], 9))
show(lambda: operator.index('a'))
show(lambda: operator.add('a', 1))
class P:
    def __init__(self):
        self.items = [1, [2]]
    def __eq__(self, o):
        return self.items == o.items
p = P()
q = copy.copy(p)
r = copy.deepcopy(p)
show(lambda: (q.items is p.items, r.items is p.items, r == p))
class C:
    def __copy__(self):
        return 'copied'
    def __deepcopy__(self, memo):
        return 'deep'
show(lambda: (copy.copy(C()), copy.deepcopy(C()), copy.deepcopy([C()])))
x = [1]
x.append(x)
y = copy.deepcopy(x)
show(lambda: (y, y[1] is y))
show(lambda: copy.deepcopy({'a': {1, 2}, 'b': (1, [2])}))
show(lambda: copy.copy(len) is len)
show(lambda: copy.deepcopy(lambda: 1) is not None)
show(lambda: copy.deepcopy(i for i in ()))
ns = types.SimpleNamespace(a=1, b='x')
show(lambda: (ns, ns.a, ns == types.SimpleNamespace(a=1, b='x'), vars(ns), types.SimpleNamespace({'q': 1}, z=2)))
show(lambda: ns.zzz)
mp = types.MappingProxyType({'a': 1})
show(lambda: (mp, mp['a'], list(mp), 'a' in mp, mp | {'b': 2}, mp.get('z'), len(mp)))
def setmp():
    mp['b'] = 1
show(setmp)
show(lambda: types.new_class('N', (), {}, lambda ns: ns.update(x=5)).x)
def fn(a, b=2):
    z = 1
    def inner():
        return z + a
    return inner
f2 = types.FunctionType(fn.__code__, globals(), 'newname', (5,))
show(lambda: (f2.__name__, f2(1)()))
show(lambda: types.MethodType(lambda self: self + 1, 4)())
show(lambda: types.CellType(5).cell_contents)
show(lambda: types.FunctionType(fn(1).__code__, {}))
show(lambda: types.FunctionType(fn(1).__code__, {}, closure=(types.CellType(1), types.CellType(2)))())
class A(abc.ABC):
    @abc.abstractmethod
    def m(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
show(lambda: A())
class B(A):
    def m(self):
        return super().m()
show(lambda: B())
show(lambda: sorted(A.__abstractmethods__))
class V(abc.ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is V:
            return any('quack' in B.__dict__ for B in C.__mro__) or NotImplemented
        return NotImplemented
class Duck:
    def quack(self): ...
show(lambda: (issubclass(Duck, V), isinstance(Duck(), V), issubclass(int, V)))
V.register(int)
show(lambda: (issubclass(int, V), isinstance(5, V), issubclass(bool, V)))
show(lambda: V.register(5))
show(lambda: (isinstance(1, numbers.Integral), isinstance(1.5, numbers.Real), isinstance(1.5, numbers.Rational), isinstance(1j, numbers.Complex), isinstance(True, numbers.Number), issubclass(int, numbers.Rational)))
pprint.pprint({'b': [1, 2, 3], 'a': {'nested': list(range(30))}})
pprint.pprint([['x' * 30, 'y' * 30], ('z' * 40,), {1, 2}])
pprint.pprint({'a': {'b': {'c': {}}}}, depth=2)
pprint.pprint({'z': 1, 'a': 2}, sort_dicts=False)
pprint.pprint('word ' * 30)
pprint.pprint(list(range(50)), compact=True, width=40)
pprint.pprint(ns)
show(lambda: pprint.pformat([1, 2], width=3))
pprint.pp({'b': 1, 'a': 2})
show(lambda: (pprint.isreadable([1]), pprint.isrecursive(x), pprint.saferepr(x)[:20]))
show(lambda: (keyword.iskeyword('for'), keyword.issoftkeyword('match'), keyword.kwlist[:3], keyword.softkwlist))
var = contextvars.ContextVar('var', default=1)
tok = var.set(2)
show(lambda: (var.get(), tok.var is var, tok.old_value is contextvars.Token.MISSING, var.name))
show(lambda: var.get())
