def f(a, /, b: int = 2, *args, c=3, **kw) -> str:
    "docs of f"
    local = a
    return local
print(f.__name__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__module__, f.__qualname__, f.__closure__, f.__dict__, f.__type_params__)
c = f.__code__
print(c.co_name, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_nlocals, c.co_flags & 0x0C, c.co_firstlineno, c.co_freevars, c.co_cellvars, c.co_qualname)
f.tag = "attr"
f.__name__ = "renamed"
f.__doc__ = None
f.__defaults__ = (99,)
print(f.tag, f.__dict__, f.__name__, f, f(1)) if False else print(f.tag, f.__dict__, f.__name__, f.__qualname__, f(1), f.__doc__)
def g(): return 1
def h(): return 2
g.__code__ = h.__code__
print(g(), g.__name__, h.__code__ == g.__code__)
def outer():
    x = 1
    def inner(): return x
    return inner
i = outer()
print(i.__closure__[0].cell_contents, i.__code__.co_freevars, outer.__code__.co_cellvars, i.__qualname__)
for use in ("f.__name__ = 5", "f.__defaults__ = 5", "f.__code__ = 5", "f.__closure__ = None", "f.__kwdefaults__ = 5", "f.__dict__ = 5", "del f.__name__", "f.nope", "g.__code__ = i.__code__", "f.__annotations__ = 5", "f.__globals__ = {}", "del f.__code__", "type(f)()", "class S(type(f)): pass", "f.__qualname__ = None", "i.__closure__[0].cell_contents = 7; print(i())", "del f.tag; f.tag", "len.x = 1", "len.__name__ = 'x'", "f < g", "f + 1", "f[0]", "f.__module__ = 5; print(f.__module__)", "f.__type_params__ = 5"):
    try:
        exec(use)
    except Exception as error:
        print(use, "->", type(error).__name__, error)
F = type(f)
made = F(h.__code__, {}, "made", None, None)
print(made(), made.__name__, callable(made), F.__name__)
print(len.__name__, len.__qualname__, len.__module__, [].append.__name__, [].append.__qualname__, [].append.__self__, str.upper.__name__, str.upper.__objclass__, str.upper, len, type(len), type(str.upper), type("".upper), (5).__add__)
