for source in ("1 = x", "'a' = x", "f() = 1", "a + b = 1", "-a = 1", "not a = 1", "a and b = 1", "a < b = 1", "lambda: 0 = 1", "[x for x in y] = 1", "{x for x in y} = 1", "(x for x in y) = 1", "{} = 1", "{1} = 1", "{1: 2} = 1", "a if b else c = 1", "f'{x}' = 1", "... = 1", "None = 1", "True = 1", "(a, 1) = 2", "[a, f()] = 2", "a.b() = 1", "a[0]() = 1", "await x = 1", "x = 1 = y", "(x) = 1", "((x)) = 1", "x, y() = 1", "for 1 in x: pass", "for f() in x: pass", "for a, 1 in x: pass", "with a as 1: pass", "with a as f(): pass", "del 1", "del f()", "del a + b", "del (a, 1)", "del [a, b]", "del (a)", "del None", "del ()", "del", "a = b == c", "if a = 1: pass", "while x = f(): pass", "f(a.b=1)", "f(1=2)", "f(True=1)", "print x", "print 'a'", "exec x", "[a, b = 1]", "(a = 1)", "{a = 1}", "x = = 1", "return = 1", "class = 1", "a.class = 1", "import = 1"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg, error.offset)
