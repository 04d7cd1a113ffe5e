import ast
for s in ["(a+b)*c", "a+(b*c)", "a-(b-c)", "a**-b", "(-a)**b", "not (a and b)", "(a or b) and c", "lambda: (yield)",
          "(x, y)", "(x,)", "()", "f(x for x in y)", "f((x for x in y), 1)", "a if b else c if d else e", "(a if b else c) if d else e",
          "x[1, 2]", "x[(1, *a)]", "x[a:b, c]", "'it\\'s'", "'''a\nb'''", 'f"{a}"', "f'{a!r}'", "f'{x:{y}}'", "f'{{}}'", "-1", "(1).real", "1.0.real", "1e400", "-1e400", "1j", "await_",
          "(await x)", "[*a, *b]", "{**a}", "a < b < c", "(a < b) < c", "(a, b) == c", "not a == b", "(not a) == b", "a @ b", "x if (lambda: y) else z",
          "(y := 3)", "f(y := 3)", "x[y := 3]", "{(a): b}", "[(yield)]", "'\\x00\\n\\t\\u1234'", "b'\\x00'", '"\\""', "...", "a.b.c(d)[e]", "set()", "{1}", "f'{a}' 'b' f'{c}'", "f'{\"q\"}'", "f\"{'q'}\"", "f'{x!s:>10}'", "lambda *a, b=1, **c: 0", "lambda a, /, b, *, c: 0",
          "(a for b in c if d)", "[a for b in c for d in e]", "a and b and c", "a and (b and c)", "a or b and c", "~-a", "- -a", "2 ** 3 ** 4", "(2 ** 3) ** 4", "a << b + c", "(a << b) + c", "u'x'"]:
    try:
        t = ast.parse(s)
        u = ast.unparse(t)
        print(s, '->', u, ast.dump(ast.parse(u)) == ast.dump(t))
    except Exception as e:
        print(s, type(e).__name__, e)
