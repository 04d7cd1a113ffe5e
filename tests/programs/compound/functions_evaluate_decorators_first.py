def t(name, value=None):
    print("eval", name)
    return value
def deco(label):
    print("factory", label)
    def wrap(f):
        print("wrap with", label, "around", f.__name__)
        return f
    return wrap
@deco("outer")
@deco("inner")
def f(a=t("default a"), *, b=t("default b")) -> t("annotation"): "doc"
print("defined")
@deco("class decorator")
class C(t("base", object), metaclass=t("metaclass", type)):
    t("body")
    @staticmethod
    @deco("method")
    def m(x: t("method annotation", int)): return x
print(C.m(3))
@(lambda f: f() + 1)
def immediately(): return 41
print(immediately)
decorators = {"count": [lambda f: f.__name__]}
@decorators["count"][0]
def name_only(): pass
print(name_only)
@(x := (lambda f: f.__name__))
def printed(): pass
print(printed, x(len))
for source in ("@\ndef f(): pass", "@a b\ndef f(): pass", "@a", "@a\nx = 1", "@a; def f(): pass", "@a.b[0](1)(2)\ndef f(): pass", "@x := y\ndef f(): pass", "@yield\ndef f(): pass", "@lambda f: f\ndef f(): pass", "@a if b else c\ndef f(): pass", "@a, b\ndef f(): pass", "@pass\ndef f(): pass", "@a\n\n# comment\n@b\nclass C: pass", "@a @b\ndef f(): pass"):
    try:
        compile(source, "s", "exec")
        print("accepted", repr(source))
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
