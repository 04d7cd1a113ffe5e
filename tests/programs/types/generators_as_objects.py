def gen(a, b=2):
    "docs"
    x = yield a
    try:
        yield x
    finally:
        print("cleanup")
    return "done"
g = gen(1)
print(type(g).__name__, g.__name__, g.__qualname__, g.gi_running, g.gi_frame.f_lineno if g.gi_frame else None, g.gi_code.co_name, g.gi_yieldfrom, g.gi_suspended, iter(g) is g, hasattr(g, "send"), g.__doc__ is None)
print(next(g), g.gi_suspended, dict(g.gi_frame.f_locals), g.send("sent"), g.close(), g.gi_frame, next(g, "over"))
h = gen(1)
h.close()
print(next(h, "closed before it began"))
k = gen(5)
next(k)
try:
    k.throw(ValueError("in"))
except ValueError as error:
    print("came out", error)
print(next(k, "finished by the exception"))
m = gen(1)
for use in ("m.send(1)", "m.throw()", "m.throw(5)", "m.nope", "m.close(1)", "len(m)", "m[0]", "m.__name__ = 5", "m.gi_frame = 1", "m()", "reversed(m)"):
    try:
        exec(use)
    except Exception as error:
        print(use, "->", type(error).__name__, error)
m.__name__ = "renamed"
print(m.__name__, repr(m)[:21])
def recursive():
    yield next(me)
me = recursive()
try:
    next(me)
except ValueError as error:
    print(error)
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
def stops():
    yield 1
    raise StopIteration("inside")
try:
    list(stops())
except RuntimeError as error:
    print(error, repr(error.__cause__))
