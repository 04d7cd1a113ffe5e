import ast
for t in ("1", "-5", "[1, 2.5, 'a']", "{'a': (1, None, True), 'b': {1, 2}}", "b'x'", "1+2j", "-1-2j", "...", "set()", "  [1]", "'a' 'b'", "()", "(1,)", "{}", "+3", "1_000", "0xff", "r'\\n'", "[1,\n 2]", "1 + 2", "x", "f()", "[x]", "__import__('os')", "a.b", "1 if 2 else 3", "lambda: 0", "[i for i in x]", "{**a}", "[*a]", "f'{1}'", "not True", "-'a'", "--1", "1 < 2", "", "[1", "1 2", "{'a': }", "{1: 2, **{}}", "2*3", "(1)+(2j)", "[1, [2, [3]]]", "a[0]", "{[]: 1}", "{[1]}", "1;2", "x = 1", "[-x]", "\t1", "# c", "-True","u'a'", "1j", "None"):
    try: print(repr(t), "=", repr(ast.literal_eval(t)))
    except Exception as e: print(repr(t), "->", type(e).__name__, str(e)[:60])
for bad in (5, None, b"[1]"):
    try: print(ast.literal_eval(bad))
    except Exception as e: print(type(e).__name__, str(e)[:70])
print(sum(ast.literal_eval("[1, 2, 3]")), ast.literal_eval("{'a': [1, (2,)]}")["a"][1], type(ast.literal_eval("{1, 2}")).__name__)
