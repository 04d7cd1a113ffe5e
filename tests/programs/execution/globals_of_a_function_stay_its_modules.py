import types
space = {"x": "other module"}
exec("def f(): return x\ndef g(): return f()", space)
x = "here"
print(space["f"](), space["g"](), space["f"].__globals__ is space)
moved = types.FunctionType(space["f"].__code__, globals())
print(moved(), moved.__globals__ is globals())
space["x"] = "changed"
print(space["f"]())
def outer():
    y = 1
    def inner(): return y, x
    return inner
i = outer()
clone = types.FunctionType(i.__code__, {"x": "clone", "__builtins__": __builtins__}, "clone", None, i.__closure__)
print(clone(), clone.__name__, i())
for bad in ("types.FunctionType(i.__code__, globals())", "types.FunctionType(i.__code__, globals(), 'n', None, (1,))", "types.FunctionType(5, {})", "types.FunctionType(i.__code__, 5)", "types.FunctionType(outer.__code__, {}, None, None, i.__closure__)"):
    try: print(eval(bad))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
