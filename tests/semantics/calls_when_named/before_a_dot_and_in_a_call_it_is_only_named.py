def f(n=1):
    return n
print(f.__name__, f(7), (f)(8), len([1]), isinstance(1, int))
def g():
    yield 1
for x in g:
    print(x)
