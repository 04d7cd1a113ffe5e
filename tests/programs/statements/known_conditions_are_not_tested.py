import sys, inspect
def f(a=1, b=2): return 0 and NotImplemented
print(f.__code__.co_names, (lambda: 3 or x).__code__.co_names, (lambda: 1 and x).__code__.co_names, (lambda: '' or x or 5 or y).__code__.co_names)
print(0 and 5, 3 or 5, 1 and 5, '' or 7, (1 and 2 and 0 and f(), [] or 3), None or 0 or '' or ())
def g(x): return x and 1 and 0 or 5
print(g(0), g(1))
try: inspect.getgeneratorstate('')
except AttributeError as e: print(e)
def gen1(n=2):
    got = yield from [2]
    print('got', got)
    got = yield
g5 = gen1()
next(g5)
print(g5.throw(StopIteration))
g5 = gen1()
next(g5)
print(g5.throw(StopIteration(7)))
try: sys.stdout.write(None)
except TypeError as e: print(e)
print((8 ** -1), 2.5 ** 2, 2.0 ** -2, (-8) ** 2.0, 10.0 ** 400 if 0 else 1, 0.0 ** 0)
if 0:
    (8 ** -1)[2]; (2.5 ** 2)[1]
def last(n=2):
    try:
        got = yield 1
    except GeneratorExit as e:
        raise KeyError('') from e
g3 = last()
for v in g3: break
if 0:
    (0, 0)[0][8]; "ab"[0]["c"]
