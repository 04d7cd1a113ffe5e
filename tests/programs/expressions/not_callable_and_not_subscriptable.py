for use in ("5()", "'a'()", "None()", "[1](0)", "(1, 2)(3)", "{}()", "1.5()", "(lambda: 0)()()", "Ellipsis()", "NotImplemented()", "True()", "[][0]()", "object()()", "type(5)()()", "3(4 + 5)", "'%s' ('x')"):
    try:
        eval(compile(use, "s", "eval", dont_inherit=True)) if False else eval(use.replace("()", " ()")) if False else None
        value = use.replace("(", " (", 1) if False else use
        exec("import warnings; warnings.simplefilter('ignore')")
        f = {"5()": 5, "'a'()": "a", "None()": None, "[1](0)": [1], "(1, 2)(3)": (1, 2), "{}()": {}, "1.5()": 1.5, "Ellipsis()": ..., "NotImplemented()": NotImplemented, "True()": True, "object()()": object(), "type(5)()()": 0}.get(use, "other")
        f(1)
    except TypeError as error:
        print(use, "->", error)
x = 3
for use in ("x[0]", "x()", "x.y()", "x[0] = 1", "del x[0]", "x in x", "for i in x: pass", "x, y = x", "*y, = x", "len(x)", "iter(x)", "next(x)", "with x: pass", "x @ x", "x.real = 1", "del x.real", "-print", "not_defined", "x < 'a'", "x + 'a'", "'a' + x", "[] + x", "x * []", "x * {}", "[1] * 'a'", "'a' % 1", "'%d' % 'a'", "'%s %s' % 1"):
    try:
        exec(use)
        print(use, "fine")
    except Exception as error:
        print(use, "->", type(error).__name__, error)
