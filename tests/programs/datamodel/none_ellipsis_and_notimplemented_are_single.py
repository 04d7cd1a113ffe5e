for single in (None, ..., NotImplemented):
    kind = type(single)
    print(repr(single), kind.__name__, kind() is single)
    try:
        single.attribute = 1
    except AttributeError as error:
        print(error)
    try:
        kind(1)
    except TypeError as error:
        print("takes no arguments" in str(error))
    try:
        class Sub(kind): pass
    except TypeError as error:
        print(error)
print(bool(None), bool(...), None == 0, None == False, None is None)
for source in ("None = 1", "True = 2", "f(None=1)", "def g(None): pass", "class None: pass", "import x as None", "for True in []: pass", "del None", "None += 1", "... = 1", "x.None = 1", "__debug__ = 1"):
    try:
        exec(source)
    except SyntaxError as error:
        print(source, "->", error.msg)
