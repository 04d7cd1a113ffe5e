from functools import wraps
def repeat(times=2, *, sep="\n"):
    def decorator(f):
        @wraps(f)
        def wrapper(*args, **kwargs):
            return sep.join(str(f(*args, **kwargs)) for _ in range(times))
        wrapper.times = times
        return wrapper
    return decorator
@repeat(3, sep="-")
def hi(name): "says hi"; return f"hi {name}"
print(hi("ann"), hi.__name__, hi.__doc__, hi.times, hi.__wrapped__("bob"))
def flexible(f=None, *, prefix=">"):
    def decorate(f):
        @wraps(f)
        def w(*a): return f"{prefix} {f(*a)}"
        return w
    return decorate if f is None else decorate(f)
@flexible
def a(): return "bare"
@flexible(prefix="#")
def b(): return "called"
print(a(), b())
@repeat
def forgotten(): return 1
try:
    print(forgotten())
except TypeError as error:
    print(error)
