import types
def outer(a, b=2, /, c=3, *args, d, e=5, **kw):
    "doc of outer"
    x = 1
    def inner():
        nonlocal x
        x += 1
        return x, a
    return inner
co = outer.__code__
print(co.co_name, co.co_qualname, co.co_argcount, co.co_posonlyargcount, co.co_kwonlyargcount, co.co_nlocals)
print(co.co_varnames, co.co_cellvars, co.co_freevars, co.co_names, co.co_firstlineno, co.co_flags & 0x1f)
print(outer.__defaults__, outer.__kwdefaults__, outer.__doc__, outer.__name__, outer.__qualname__, outer.__module__)
f = outer(1, d=4)
print(f.__code__.co_freevars, [c.cell_contents for c in f.__closure__], f.__qualname__)
f(); f()
print([c.cell_contents for c in f.__closure__])
f.__closure__[1].cell_contents = 100
print(f())
del f.__closure__[1].cell_contents
def attempt(g, *a):
    try:
        print(repr(g(*a)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(f)
attempt(lambda: f.__closure__[1].cell_contents)
def set_(o, n, v): setattr(o, n, v)
attempt(set_, f, "__closure__", ())
attempt(set_, f, "__globals__", {})
attempt(set_, f, "__code__", 5)
attempt(set_, f, "__code__", (lambda: 0).__code__)
attempt(set_, f, "__defaults__", 5)
attempt(set_, f, "__kwdefaults__", 5)
attempt(set_, f, "__name__", 5)
attempt(set_, f, "__qualname__", 5)
attempt(set_, f, "__dict__", 5)
attempt(set_, f, "__annotations__", 5)
attempt(lambda: delattr(f, "__name__"))
attempt(lambda: delattr(f, "__code__"))
attempt(lambda: delattr(f, "__defaults__"))
attempt(lambda: f.__builtins__ is not None)
cell = types.CellType(5)
empty = types.CellType()
print(cell.cell_contents, cell == types.CellType(5), cell < types.CellType(6), empty == types.CellType(), empty < cell)
attempt(lambda: empty.cell_contents)
attempt(lambda: types.CellType(1, 2))
print(repr(empty).startswith("<cell at 0x"), repr(empty).endswith(": empty>"), "int object at" in repr(cell))
def template():
    return shared * factor
shared = 6
g = types.FunctionType(template.__code__, {"shared": 7, "factor": 3}, "renamed")
print(g(), g.__name__, g.__qualname__, g.__module__)
def maker():
    v = 1
    def get(): return v
    return get
h = types.FunctionType(maker().__code__, globals(), None, None, (types.CellType(77),))
print(h(), h.__name__)
attempt(lambda: types.FunctionType(maker().__code__, globals()))
attempt(lambda: types.FunctionType(maker().__code__, globals(), "n", (), ()))
attempt(lambda: types.FunctionType(maker().__code__, globals(), "n", (), (1,)))
attempt(lambda: types.FunctionType(template.__code__, globals(), "n", (), (cell,)))
attempt(lambda: types.FunctionType(5, {}))
attempt(lambda: types.FunctionType())
attempt(lambda: types.FunctionType(template.__code__, 5))
attempt(lambda: types.FunctionType(template.__code__, {}, 5))
def a(): return "a"
def b(): return "b"
a.__code__ = b.__code__
print(a(), a.__name__)
print(a.__code__ == b.__code__, hash(a.__code__) == hash(b.__code__))
a.attr = 1
print(a.__dict__, vars(a))
del a.attr
attempt(lambda: a.attr)
