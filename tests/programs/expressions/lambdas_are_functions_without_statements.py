f = lambda: None
print(f(), f.__name__, f.__qualname__, (lambda x: x)(5), (lambda *a, **k: (a, k))(1, b=2))
print((lambda a, b=2, /, c=3, *, d=4: (a, b, c, d))(1), sorted("bA", key=lambda c: c.lower()))
def outer():
    return lambda: (lambda: 1)
print(outer().__qualname__, outer()().__qualname__)
compose = lambda *fs: lambda x: x if not fs else compose(*fs[:-1])(fs[-1](x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
print([(lambda n: n * n)(i) for i in range(4)], (lambda: (yield))().__class__.__name__)
print((lambda x: x and (x, lambda: x))(3)[1]())
g = lambda x, y=(lambda: 7)(): x + y
print(g(1), g.__defaults__)
print(lambda: 0 if True else 1, sep="") if False else None
print((lambda: 0 if False else 1)(), (lambda: 1, 2)[1])
for source in ("lambda: x = 1", "lambda: return 1", "lambda x, x: 0", "lambda (x): 0", "lambda x: pass", "lambda *: 0", "lambda /: 0", "lambda x=1, y: 0", "lambda x: int: 0", "lambda **k, a: 0", "lambda *a, *b: 0", "lambda: yield", "lambda x:", "lambda *, **k: 0", "lambda a, /, b, /: 0", "lambda x -> int: 0"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
