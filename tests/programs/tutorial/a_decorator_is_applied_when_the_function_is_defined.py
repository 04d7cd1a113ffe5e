def announce(f):
    print("decorating", f.__name__)
    def wrapper(*args, **kwargs):
        print("before", f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print("after", f.__name__, "->", result)
        return result
    return wrapper
@announce
def add(a, b=1): return a + b
print("defined")
print(add(2, b=3), add.__name__)
def plain(x): return x
decorated = announce(plain)
print(decorated(5), plain(6))
@announce
@announce
def twice(): return "inner"
twice()
