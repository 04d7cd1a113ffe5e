# Code that is no function's, run as one: its variables are the globals.
import types
c = compile('x=1\nprint(x)\ny: int = 3\nclass A: z = x\ndef f(): return x\nprint(f(), [x for _ in "ab"], A.z, __annotations__, sorted(locals()) == sorted(globals()))\ndel x', 'f', 'exec')
g = types.FunctionType(c, {'print': print, '__builtins__': __builtins__, '__name__': 'm'})
print(g())
e = types.FunctionType(compile('1 + a', 'f', 'eval'), {'a': 5})
print(e())
def h(): pass
h.__code__ = compile('q = 7', 'f', 'exec')
print(h(), q)
try:
    h(1)
except TypeError as error:
    print(error)
import builtins
old = builtins.__build_class__
def build(body, name, *bases):
    print(name, body())
    return old(body, name, *bases)
builtins.__build_class__ = build
class A:
    inner = 1
print(A.inner, inner)
