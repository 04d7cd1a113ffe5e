print(eval("1 + 2"), eval("[x * 2 for x in range(3)]"), eval(" 5"), eval("(1,\n2)"), eval(b"3 + 4"))
code = compile("a + b", "<expr>", "eval")
print(code.co_filename, code.co_names, eval(code, {"a": 1, "b": 2}), type(code).__name__)
single = compile("5 + 5\n", "<single>", "single")
exec(single)
exec(compile("'text'; None; x = 3; x", "<single>", "single"))
module = compile("def f(n):\n    return n * 2\nresult = f(21)", "<module>", "exec")
space = {}
exec(module, space)
print(space["result"], space["f"].__module__ if "__module__" in dir(space["f"]) else None, space["f"].__globals__ is space)
def scoped():
    local = 5
    return eval("local + 1"), eval("[local for _ in [1]]") if False else eval("local")
print(scoped())
for use in ("eval('1 +')", "eval('x = 1')", "eval('pass')", "eval('')", "eval('1; 2')", "eval(5)", "eval('1', [])", "eval('nope')", "compile('1', 's', 'bad')", "compile('1', 's')", "compile(5, 's', 'exec')", "exec('1 +')", "exec('raise KeyError(1)')", "exec('return 1')", "compile('a b', 'f.py', 'exec')", "eval('1 if')", "exec('if 1:\\nx')", "eval('\\x00')", "exec('\\tx = 1')", "eval('a.b.c', {'a': 1})", "compile('1', 's', 'eval', 999999)"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
try:
    exec("x = 1\ny = (2\nz = 3")
except SyntaxError as error:
    print(error.filename, error.lineno, error.offset, error.msg)
