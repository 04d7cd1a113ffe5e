def g():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("in g", e)
        raise KeyError("from g") from e
    finally:
        print("finally g")
it = g(); next(it)
try: it.throw(ValueError("thrown"))
except KeyError as e: print(repr(e), repr(e.__cause__), repr(e.__context__))
def handler():
    while True:
        try: x = yield
        except Exception as e: print("handled", type(e).__name__, e)
h = handler(); next(h)
for e in (ValueError("a"), KeyError("b"), TypeError): h.throw(e)
h.close()
def outer():
    try: yield from inner()
    except ValueError as e: print("outer caught", e); yield "recovered"
def inner():
    try: yield 1
    finally: print("inner finally")
o = outer(); next(o); print(o.throw(ValueError("deep"))); print(next(o, "done"))
def context():
    try: raise ValueError("outer")
    except ValueError:
        yield
        try: raise KeyError("inner")
        except KeyError as e: print(repr(e.__context__)); yield
c = context(); next(c); next(c); c.close()
import sys
def exc_info():
    print(sys.exception()); yield
    print(sys.exception()); yield
    try: raise KeyError("own")
    except KeyError: print(repr(sys.exception())); yield; print(repr(sys.exception()))
    print(sys.exception())
x = exc_info(); next(x)
try: raise ValueError("caller's")
except ValueError:
    next(x); next(x)
next(x, None)
def fails():
    yield 1
    1 / 0
for run in (lambda: list(fails()), lambda: sum(fails()), lambda: [*fails()], lambda: dict.fromkeys(fails()), lambda: max(fails()), lambda: (lambda a, b: a)(*fails()), lambda: sorted(fails()), lambda: set(fails()), lambda: ",".join(str(i) for i in fails()), lambda: [i for i in fails()], lambda: next(i for i in fails() if i > 1)):
    try: run()
    except ZeroDivisionError as e: print(e, end="; ")
print()
def gen_in_with():
    class M:
        def __enter__(self): print("enter"); return self
        def __exit__(self, t, v, tb): print("exit", t and t.__name__); return t is ValueError
    with M(): yield 1; raise ValueError("swallowed")
    yield "after with"
print(list(gen_in_with()))
w = gen_in_with(); next(w); w.close()
w = gen_in_with(); next(w); print(w.throw(ValueError))
def ret_in_finally():
    try: yield 1
    finally: return "ret"
r = ret_in_finally(); next(r)
try: r.throw(KeyError)
except StopIteration as e: print(e.value)
r = ret_in_finally(); next(r); print(r.close())
def yield_in_finally():
    try: yield 1
    finally: yield "finally"
y = yield_in_finally(); next(y); print(next(y), next(y, "end"))
y = yield_in_finally(); next(y); print(y.throw(KeyError("k")))
try: next(y)
except KeyError as e: print(repr(e))
def loop_with_handler():
    for i in range(3):
        try: yield i
        except ValueError: print("skip", i); continue
        else: print("fine", i)
l = loop_with_handler(); next(l); print(l.throw(ValueError), next(l, "end"))
def stop():
    try: yield 1
    except StopIteration: print("caught StopIteration inside"); yield 2
s = stop(); next(s); print(s.throw(StopIteration("x")))
s = stop(); next(s)
def reraise():
    try: yield 1
    except StopIteration: raise
q = reraise(); next(q)
try: q.throw(StopIteration("y"))
except RuntimeError as e: print(e, repr(e.__cause__))
def nested_gens():
    def sub(n):
        try:
            if n: yield from sub(n - 1)
            else: yield "bottom"
        except KeyError as e: print("level", n, e); raise IndexError(n)
        except IndexError as e: print("level", n, repr(e)); raise
    yield from sub(2)
n = nested_gens(); next(n)
try: n.throw(KeyError("start"))
except IndexError as e: print("top", repr(e))
