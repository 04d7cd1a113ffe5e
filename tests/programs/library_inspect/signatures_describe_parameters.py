import inspect
from inspect import signature, Parameter, Signature
def f(a, /, b: int = 2, *args, c, d="x", **kw) -> str: pass
s = signature(f)
print(s, list(s.parameters), s.return_annotation, s.parameters["b"].annotation, s.parameters["b"].default, s.parameters["a"].default is Parameter.empty)
for p in s.parameters.values(): print(p.name, p.kind, p.kind.description, repr(p), p)
print(s.bind(1, 2, 3, c=4, z=5).arguments, s.bind_partial(1).arguments, s.bind(1, c=0).args, s.bind(1, c=0).kwargs)
b = s.bind(1, c=3); b.apply_defaults(); print(b.arguments, b)
for use in ("s.bind()", "s.bind(1)", "s.bind(1, c=1, a=2)", "signature(lambda x: 0).bind(1, 2)", "signature(lambda x: 0).bind(y=1)", "signature(5)", "signature('a')", "Signature([Parameter('a', Parameter.KEYWORD_ONLY), Parameter('b', Parameter.POSITIONAL_ONLY)])", "Parameter('1a', Parameter.KEYWORD_ONLY)", "s.parameters['zz']", "Signature([Parameter('a', 1), Parameter('a', 1)])", "Parameter('a', Parameter.VAR_POSITIONAL, default=1)", "signature(print)"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
class C:
    def __init__(self, x, y=1): pass
    def m(self, z): pass
    @classmethod
    def k(cls, q): pass
    @staticmethod
    def s(r): pass
    def __call__(self, w): pass
import functools
print(signature(C), signature(C(1).m), signature(C.m), signature(C.k), signature(C.s), signature(C(1)), signature(functools.partial(f, 1, c=5)), signature(lambda: 0), signature(lambda *, k=1: k))
def deco(g):
    @functools.wraps(g)
    def w(*a, **k): return g(*a, **k)
    return w
print(signature(deco(f)), signature(deco(f), follow_wrapped=False), s.replace(return_annotation=int), s.parameters["b"].replace(default=9, name="bb"), s == signature(f), inspect.unwrap(deco(f)) is f)
