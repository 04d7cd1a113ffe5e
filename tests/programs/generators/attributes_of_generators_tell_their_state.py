import inspect
def sub():
    yield 1
def g(a):
    "doc"
    b = 2
    yield a
    yield from sub()
it = g(1)
print(it.gi_running, it.gi_suspended, it.gi_yieldfrom, it.gi_code.co_name, it.gi_frame.f_lineno, inspect.getgeneratorstate(it))
next(it)
print(it.gi_suspended, it.gi_frame.f_locals, it.gi_frame.f_lineno, inspect.getgeneratorstate(it))
next(it)
print(it.gi_yieldfrom.__name__, it.gi_frame.f_lineno)
print(list(it), it.gi_frame, it.gi_suspended, inspect.getgeneratorstate(it))
print(it.__name__, it.__qualname__, repr(it).startswith("<generator object g at 0x"))
it.__name__ = "renamed"
it.__qualname__ = "q.renamed"
print(it.__name__, repr(it)[:27])
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
def setn(v): it.__name__ = v
attempt(lambda: setn(5))
attempt(lambda: setattr(it, "x", 1))
attempt(lambda: setattr(it, "gi_code", 1))
attempt(lambda: setattr(it, "gi_running", 1))
attempt(lambda: it.nope)
attempt(lambda: len(it))
attempt(lambda: it[0])
attempt(lambda: it())
attempt(lambda: type(it)())
attempt(lambda: bool(it))
print(iter(it) is it, type(it).__name__, type(it).__module__, hasattr(it, "__iter__"), hasattr(it, "__next__"))
def running():
    print(me.gi_running, me.gi_suspended, inspect.getgeneratorstate(me))
    yield
me = running()
next(me)
print(inspect.isgenerator(me), inspect.isgeneratorfunction(running), inspect.isgeneratorfunction(sub()))
class K:
    def gen(self): yield 1
    lam = lambda self: (yield 5)
print(K().gen().__qualname__, K().lam().__qualname__, next(K().lam()))
e = (i for i in range(3))
print(e.__name__, e.__qualname__, e.gi_code.co_varnames, e.gi_frame.f_locals.keys())
def nested():
    return (i for i in "a")
print(nested().__qualname__)
def locs():
    x = 1
    y = yield sorted(locals())
    yield sorted(locals())
l = locs()
print(next(l), l.send(5))
print(sub.__code__.co_flags & 0x20, (lambda: 0).__code__.co_flags & 0x20)
