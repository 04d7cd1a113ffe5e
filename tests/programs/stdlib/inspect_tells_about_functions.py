import inspect
from inspect import *
import functools


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def f(a, b=2, /, c: int = 3, *args, d, e: str = 'x', **kw) -> bool:
    "Doc of f."
    x = 1
    return x
sig = signature(f)
show(lambda: (sig, str(sig), list(sig.parameters), sig.return_annotation))
show(lambda: [(p.name, p.kind, p.default, p.annotation) for p in sig.parameters.values()])
show(lambda: [str(p) for p in sig.parameters.values()])
show(lambda: sig.parameters['c'])
show(lambda: [p.kind.description for p in sig.parameters.values()])
show(lambda: Parameter.empty)
show(lambda: sig.bind(1, 2, 3, 4, d=5, z=6))
show(lambda: sig.bind(1, d=5).arguments)
show(lambda: sig.bind(1, 2, 3, 4, 5, d=5, q=1).args)
show(lambda: sig.bind(1, 2, 3, 4, 5, d=5, q=1).kwargs)
show(lambda: sig.bind(1))
show(lambda: sig.bind())
show(lambda: sig.bind_partial(1))
show(lambda: signature(lambda x, y: 1).bind(1, 2, 3))
show(lambda: signature(lambda x, y: 1).bind(1, 2, x=3))
show(lambda: signature(lambda x, y: 1).bind(1, z=3))
def defaults():
    b = sig.bind(1, d=0)
    b.apply_defaults()
    return b, b.arguments
show(defaults)
show(lambda: sig.replace(return_annotation=int))
show(lambda: sig.replace(parameters=list(sig.parameters.values())[:2]))
show(lambda: Signature([Parameter('a', Parameter.POSITIONAL_ONLY), Parameter('b', Parameter.KEYWORD_ONLY, default=1)]))
show(lambda: Signature([Parameter('b', Parameter.KEYWORD_ONLY), Parameter('a', Parameter.POSITIONAL_ONLY)]))
show(lambda: Signature([Parameter('b', Parameter.POSITIONAL_ONLY, default=1), Parameter('a', Parameter.POSITIONAL_ONLY)]))
show(lambda: Parameter('1', Parameter.POSITIONAL_ONLY))
show(lambda: Parameter('a', Parameter.VAR_POSITIONAL, default=1))
show(lambda: Parameter('a', Parameter.POSITIONAL_OR_KEYWORD).replace(name='z', default=5, annotation=int))
class K:
    "Doc of K."
    attr = 1
    def __init__(self, x, y=1):
        pass
    def m(self, a):
        pass
    @classmethod
    def c(cls, q):
        pass
    @staticmethod
    def s(w):
        pass
    @property
    def p(self):
        "prop doc"
show(lambda: (signature(K), signature(K.m), signature(K(1).m), signature(K.c), signature(K.s)))
show(lambda: (signature(functools.partial(f, 1, c=5)), signature(functools.partial(lambda a, b: 1, b=2))))
show(lambda: signature(5))
show(lambda: signature(int))
show(lambda: signature(dict))
@functools.wraps(f)
def w(*a):
    pass
show(lambda: (signature(w), signature(w, follow_wrapped=False), unwrap(w) is f))
def outer():
    free = 10
    def inner(p):
        return free + len(p) + glob + undefined
    return inner
glob = 5
show(lambda: getclosurevars(outer()))
show(lambda: getclosurevars(5))
show(lambda: getfullargspec(f))
print(getsource(f))
print(getsource(K.m))
show(lambda: getsourcelines(outer))
show(lambda: getsource(len))
show(lambda: getsource(5))
show(lambda: (getdoc(f), getdoc(K), getdoc(K.p), getcomments(outer), cleandoc('  a\n    b\n   c  ')))
show(lambda: (getmodule(f).__name__, getfile(f)[-14:], getsourcefile(f)[-14:]))
def gen():
    yield 1
async def co():
    pass
async def ag():
    yield
g = gen()
show(lambda: (getgeneratorstate(g), next(g), getgeneratorstate(g), list(g), getgeneratorstate(g)))
def gl():
    loc = 3
    yield loc
    yield
g2 = gl(); next(g2)
show(lambda: getgeneratorlocals(g2))
show(lambda: [n for n, v in getmembers(K) if not n.startswith('__')])
show(lambda: [n for n, v in getmembers(K, isfunction)])
show(lambda: getmro(K))
def level2():
    fr = currentframe()
def level1():
    return level2()
print(level1())
def st():
    s = stack()
    return s[0].function, s[1].function, s[0].lineno, s[0].code_context, s[0].index, len(s)
print(st())
show(lambda: getframeinfo(currentframe()).function)
show(lambda: formatannotation(int) + formatannotation(list[int]))
show(lambda: get_annotations(f))
show(lambda: get_annotations(K))
show(lambda: sig == signature(f) and hash(sig) == hash(signature(f)))
show(lambda: sig.format(max_width=20))
show(lambda: [n for n in classify_class_attrs(K) if not n.name.startswith('__')][0].kind)
show(lambda: getcoroutinestate(c) if 0 else 0)
show(lambda: signature(signature).parameters['follow_wrapped'].kind)
show(lambda: indentsize('    x'))
show(lambda: getattr(f, '__name__') and markcoroutinefunction(f) is f)
show(lambda: Parameter.POSITIONAL_ONLY < Parameter.KEYWORD_ONLY)
