def curry(f):
    def curried(*args):
        if len(args) >= f.__code__.co_argcount: return f(*args)
        return lambda *more: curried(*args, *more)
    return curried
@curry
def volume(a, b, c): return a * b * c
print(volume(2)(3)(4), volume(2, 3)(4), volume(2)(3, 4), volume(2, 3, 4))
compose = lambda *fs: (lambda x: x) if not fs else lambda x: fs[0](compose(*fs[1:])(x))
print(compose(str, lambda x: x + 1, abs)(-5), compose()(7))
pipe = lambda value, *fs: pipe(fs[0](value), *fs[1:]) if fs else value
print(pipe(" Hi ", str.strip, str.lower, list, len))
flip = lambda f: lambda a, b: f(b, a)
print(flip(pow)(2, 3), flip(lambda a, b: a - b)(1, 10))
add = lambda a: lambda b: lambda c: a + b + c
print(add(1)(2)(3), list(map(add(1)(1), range(3))))
