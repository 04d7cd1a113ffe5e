f = lambda *a, **k: (a, k)
print(f(), f(1, x=2), (lambda x, /, y=2, *, z=3: (x, y, z))(1), (lambda: (yield))().__class__.__name__)
print((lambda x: lambda y: x + y)(1)(2), [g(2) for g in (lambda x: x, lambda x: x * x)])
print(f.__name__, f.__qualname__, f.__code__.co_name, (lambda: 0).__defaults__, (lambda a=1, *, b=2: 0).__kwdefaults__)
def outer():
    return lambda: 0
print(outer().__qualname__)
sort = sorted(["bb", "a", "ccc"], key=lambda s: (-len(s), s)); print(sort)
cond = lambda n: "even" if n % 2 == 0 else "odd"; print(cond(1), cond(2))
print((lambda *, k: k)(k=1), (lambda a, b=[]: b.append(a) or b)(1))
fs = {"add": lambda a, b: a + b, "neg": lambda a: -a}; print(fs["add"](1, 2), fs["neg"](3))
def call(fn, *a, **k): return fn(*a, **k)
print(call(call, call, max, 1, 2), call(dict, a=1), call("{}-{}".format, 1, 2), call(int, "ff", base=16))
class Callable:
    def __call__(self, *a): return ("called", a)
c = Callable(); print(c(1), callable(c), callable(Callable), callable(5), call(c, 2))
c.__call__ = lambda: "instance attr is ignored"; print(c())
bound = [].append; bound(1); print(bound.__self__, "abc".upper(), str.upper("x"), (5).__add__(3), int.__add__(1, 2), list.append.__name__)
print((lambda: (lambda: (lambda: "deep")())())())
import functools, operator
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(pow, 2)(5), functools.partial(int, base=2)("101"), list(map(operator.itemgetter(1), [(1, 2)])))
p = functools.partial(f, 1, k=2); print(p(3, z=4), p.args, p.keywords, p.func is f)
compose = lambda *fs: functools.reduce(lambda a, b: lambda x: a(b(x)), fs); print(compose(str, abs, int)("-5"))
def y(fn): return (lambda x: x(x))(lambda x: fn(lambda *a: x(x)(*a)))
print(y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(5))
m = c.__class__.__call__; print(m(c, 9))
def nothing(): pass
def early(x):
    if x: return
    return "end"
print(nothing(), early(1), early(0), (lambda: None)())
def multi(): return 1, 2
a, b = multi(); print(a, b, multi()[0])
print(print("printed") is None, [print] == [print], len.__name__, max(3, 1, 2), max([1, 5]), min("b", "a"), sum([1, 2], 10), abs(-3))
def kwonly(*, a, b=2): return a, b
print(kwonly(a=1), kwonly(**{"a": 3, "b": 4}))
def posonly(a, b=2, /, **k): return a, b, k
print(posonly(1, a=5, b=6))
