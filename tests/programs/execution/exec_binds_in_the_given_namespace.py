space = {}
exec("x = 1\ndef f(): return x\ny = [x for _ in range(2)]", space)
print(sorted(k for k in space if k != "__builtins__"), space["f"](), space["y"])
exec("x = 2", space)
print(space["f"]())
def g():
    a = 1
    exec("a = 5; b = 6")
    try:
        return a, b
    except NameError as error:
        return a, str(error)
print(g())
outer, inner = {"x": "global"}, {"x": "local"}
exec("print(x); y = x; global z; z = 3", outer, inner)
print(inner, outer["z"])
exec("def f(): return x\nprint(f())", outer, inner)
try:
    exec("k = 1\ndef f(): return k\nf()", {}, {})
except NameError as error:
    print(error)
print(eval("x + 1", {"x": 1}), eval("x + y", {"x": 1}, {"y": 5}), eval("[x for x in range(3)]"))
for bad in ("eval('x = 1')", "eval('')", "eval('1 +')", "exec(5)", "eval('1', 5)", "exec('1', {}, 5)"):
    try:
        eval(bad)
    except (SyntaxError, TypeError) as error:
        print(bad, "->", type(error).__name__, error)
print(eval(compile("1 + 2", "s", "eval")), exec(compile("q = 1", "s", "exec")), eval("  5  "))
