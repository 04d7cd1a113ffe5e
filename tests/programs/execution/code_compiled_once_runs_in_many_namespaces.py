code = compile("result = a + b\nlog.append(result)", "<both>", "exec")
log = []
for a, b in ((1, 2), ("x", "y"), ([1], [2])):
    space = {"a": a, "b": b, "log": log}
    exec(code, space)
print(log, code.co_names, code.co_filename, code.co_flags & 64 == 0)
expr = compile("x * n", "<e>", "eval")
print([eval(expr, {"n": 3}, {"x": v}) for v in (2, "ab")])
try:
    exec(code, {"a": 1, "b": "2", "log": []})
except TypeError as error:
    print(error, error.__traceback__.tb_next.tb_lineno, error.__traceback__.tb_next.tb_frame.f_code.co_filename)
try:
    exec(code, {})
except NameError as error:
    print(error, error.name)
def template(**values): return eval('f"{greeting}, {name}!"', values)
print(template(greeting="Hi", name="Ann"))
