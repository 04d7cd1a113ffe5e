def add(item, target=[]):
    target.append(item)
    return target
print(add(1), add(2), add(3, []), add(4))
print(add.__defaults__)
def stamp(label, n=print("default evaluated once")): return label, n
print(stamp("a"), stamp("b"))
x = 1
def shows(value=x): return value
x = 2
print(shows(), shows.__defaults__)
shows.__defaults__ = (99,)
print(shows())
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def order(a=print("a"), *, b=print("b"), **c) -> print("annotation"): pass
def deco(f):
    print("decorating", f.__name__)
    return f
@deco
def last(d=print("default")): pass
def nested():
    cache = {}
    def memo(n, cache=cache):
        return cache.setdefault(n, n * n)
    return memo, cache
m, c = nested()
m(3), m(4)
print(c, m.__closure__)
def sentinel(value=None):
    if value is None: value = []
    value.append(1)
    return value
print(sentinel(), sentinel())
print(add.__kwdefaults__, order.__kwdefaults__)
