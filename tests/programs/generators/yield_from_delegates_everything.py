def sub():
    try:
        x = yield "s1"
        print("sub got", x)
        y = yield "s2"
        print("sub got", y)
    except KeyError as e:
        print("sub caught", repr(e))
        yield "recovered"
    except GeneratorExit:
        print("sub closed")
        raise
    finally:
        print("sub finally")
    return "sub result"
def outer():
    r = yield from sub()
    print("result", r)
    r2 = yield from [10, 20]
    print("list result", r2)
    r3 = yield from range(1)
    return "outer done"
def attempt(f, *a):
    try:
        print("->", repr(f(*a)))
    except BaseException as e:
        print("->", type(e).__name__, e, getattr(e, "value", ""))
o = outer()
attempt(next, o)
attempt(o.send, "A")
attempt(o.send, "B")
attempt(next, o)
attempt(o.send, 5)
o = outer()
next(o)
attempt(o.throw, KeyError("k"))
attempt(next, o)
attempt(o.throw, KeyError("to list"))
o = outer()
next(o)
attempt(o.close)
o = outer()
next(o)
attempt(o.throw, ValueError("not caught"))
attempt(next, o)
def bad():
    yield from 5
attempt(next, bad())
def ne():
    yield from None
attempt(next, ne())
class It:
    def __iter__(self): return self
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration("it value")
        return self.n
    def close(self): print("It closed")
    def throw(self, e): print("It throw", repr(e)); return "thrown"
    def send(self, v): print("It send", v); return "sent"
def d():
    return (yield from It())
x = d()
attempt(next, x)
attempt(x.send, None)
attempt(next, x)
x = d(); next(x)
attempt(x.send, "v")
attempt(x.throw, ValueError("q"))
attempt(x.close)
class NoThrow:
    def __iter__(self): return self
    def __next__(self): return 1
def e():
    try:
        yield from NoThrow()
    except ValueError as err:
        yield "outer handled " + str(err)
x = e(); next(x)
attempt(x.throw, ValueError("z"))
x = e(); next(x)
attempt(x.send, 5)
def deep(n):
    if n:
        yield from deep(n - 1)
        yield n
    return n
print(list(deep(5)))
def chain(*its):
    for i in its: yield from i
print(list(chain("ab", [1], {"k": 0})))
def same():
    yield from me
me = same()
attempt(next, me)
def stop_sub():
    raise StopIteration("x")
    yield
def w():
    yield from stop_sub()
attempt(next, w())
g = sub()
next(g)
def shared():
    yield from g
s1 = shared()
attempt(next, s1)
attempt(g.close)
attempt(next, s1)
