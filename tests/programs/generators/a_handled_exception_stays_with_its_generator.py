import sys
def g():
    try: yield
    except ValueError as e:
        yield "in handler"
        print(repr(sys.exception()))
        try: raise
        except ValueError as again: print(again is e)
        yield "still"
        raise
it = g(); next(it)
err = ValueError("shared")
try: raise err
except ValueError as x: print(it.throw(x), sys.exception() is x)
print(sys.exception())
print(next(it), sys.exception())
try: next(it)
except ValueError as e: print(e is err)
def two():
    try: raise KeyError("own")
    except KeyError:
        yield repr(sys.exception())
        yield repr(sys.exception())
    yield repr(sys.exception())
t = two()
print(next(t))
try: raise TypeError("resumer's")
except TypeError:
    print(next(t), repr(sys.exception()))
    print(next(t), repr(sys.exception()))
t = two(); next(t); next(t)
print(next(t))
def nested():
    try: raise ValueError(1)
    except ValueError:
        try:
            yield
            raise KeyError(2)
        except KeyError as k:
            yield repr(k.__context__)
        yield repr(sys.exception())
n = nested(); next(n)
try: raise OSError("outside")
except OSError: print(next(n))
print(next(n), sys.exception())
def sub():
    try: yield 1
    except ValueError: yield "sub"; raise
def outer():
    try: yield from sub()
    except ValueError as e: yield "outer", repr(e), repr(e.__context__)
o = outer(); next(o)
try: raise ValueError("thrown in")
except ValueError as e: print(o.throw(e))
print(next(o))
async def co():
    try: await Pause()
    except KeyError: await Pause(); raise
class Pause:
    def __await__(self): yield
c = co(); c.send(None)
e = KeyError("same")
try: raise e
except KeyError as x: c.throw(x)
try: c.send(None)
except KeyError as y: print(y is e)
