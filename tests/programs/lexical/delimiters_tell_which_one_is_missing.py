sources = ["(1, 2", "[1, 2)", "{1: 2]", "f(1", "x = )", "a = [1, 2\nb = 3", "print('a'\nprint('b')", "{'a': 1, 'b'", "((1)", "[(1]", "x = {", "]", "}", "f(a, b))", "'''abc", "'abc", '"abc', 'f"{1"', 'f"{a b}"', 'f"{"', 'f"}"', 'f"{}"', 'f"{a!x}"', 'f"{a!}"', "f'{a:{b}'"]
for source in sources:
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(repr(source), "->", error.msg, (error.lineno, error.offset))
