def attempt(f, *a):
    try:
        print(repr(f(*a)))
    except BaseException as e:
        print(type(e).__name__ + ":", e)
def g():
    print("start")
    try:
        while True:
            try:
                x = yield "ready"
                print("got", x)
            except ValueError as e:
                print("caught", e)
                yield "after throw"
    finally:
        print("cleanup")
it = g()
attempt(it.send, 5)
attempt(it.send, None)
attempt(it.send, 7)
attempt(it.throw, ValueError("boom"))
attempt(next, it)
attempt(it.throw, ValueError)
attempt(it.close)
attempt(next, it)
attempt(it.close)
attempt(it.throw, KeyError("late"))
it = g()
attempt(it.throw, KeyError("before start"))
attempt(next, it)
it = g()
attempt(it.close)
attempt(next, it)
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
it = stubborn()
next(it)
attempt(it.close)
attempt(next, it)
def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return "returned"
it = returns_on_close(); next(it)
attempt(it.close)
def raises_on_close():
    try:
        yield 1
    finally:
        raise RuntimeError("in cleanup")
it = raises_on_close(); next(it)
attempt(it.close)
def ret():
    yield 1
    return "value"
it = ret(); next(it)
attempt(next, it)
attempt(next, it)
attempt(next, it, "default")
def stops():
    yield 1
    raise StopIteration("inner")
it = stops(); next(it)
try:
    next(it)
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def stops2():
    yield next(iter([]))
attempt(lambda: list(stops2()))
attempt(lambda: list(next(iter([])) for _ in range(2)))
def reenter():
    yield next(me)
me = reenter()
attempt(next, me)
attempt(next, me)
def self_close():
    me2.close()
    yield
me2 = self_close()
attempt(next, me2)
it = ret()
attempt(it.throw, 5)
attempt(it.throw, "x")
attempt(it.throw, int)
attempt(it.throw)
attempt(lambda: it.send())
attempt(lambda: it.send(1, 2))
