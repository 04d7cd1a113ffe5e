import inspect
from functools import partial, wraps
def f(a, /, b: int, c=3, *args: str, d, e: float = 2.5, **kw) -> bool: return True
s = inspect.signature(f); print(s, s.parameters['b'], s.parameters['b'].annotation, s.return_annotation, list(s.parameters), [(p.name, p.kind, p.default) for p in s.parameters.values()], repr(s.parameters['e']), repr(s))
b = s.bind(1, 2, d=4); print(b, b.args, b.kwargs, b.arguments); b.apply_defaults(); print(b.arguments, b.args, b.kwargs)
for bad in [lambda: s.bind(), lambda: s.bind(1), lambda: s.bind(1, 2), lambda: s.bind(1, b=2, d=3, a=1), lambda: inspect.signature(lambda x: 0).bind(1, 2), lambda: inspect.signature(lambda x: 0).bind(y=1), lambda: inspect.signature(3), lambda: inspect.signature(lambda x, y: 0).bind(1, 2, x=1), lambda: inspect.getsource(len), lambda: inspect.getfullargspec(3), lambda: inspect.Parameter('1x', inspect.Parameter.KEYWORD_ONLY), lambda: inspect.Signature([inspect.Parameter('b', inspect.Parameter.KEYWORD_ONLY), inspect.Parameter('a', inspect.Parameter.POSITIONAL_ONLY)])]:
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(s.bind_partial(1).arguments, s.replace(return_annotation=int), inspect.signature(partial(f, 1)), inspect.signature(partial(f, 1, c=5)), inspect.signature(print), inspect.signature(len), inspect.signature(sorted), inspect.signature(int) if False else '', inspect.signature(type('A', (), {'__init__': lambda self, q: None})), inspect.signature(dict.get) , inspect.signature([].append), inspect.signature(str.split))
class A:
    x: int = 1
    def __init__(self, v=1): self.v = v
    def m(self, q): 'doc m'
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(y): pass
    @property
    def p(self): return 1
    async def co(self): pass
    def g(self): yield
print(inspect.signature(A), inspect.signature(A.m), inspect.signature(A().m), inspect.signature(A.c), inspect.signature(A.s), [n for n, v in inspect.getmembers(A) if not n.startswith('__')], [n for n, v in inspect.getmembers(A, inspect.isfunction)], inspect.ismethod(A().m), inspect.isfunction(A.m), inspect.iscoroutinefunction(A.co), inspect.isgeneratorfunction(A.g), inspect.isdatadescriptor(A.p), inspect.getmro(A), inspect.isclass(A), inspect.ismodule(inspect), inspect.isbuiltin(len), inspect.isroutine(len), inspect.isabstract(A), inspect.getfullargspec(f), inspect.getcallargs(lambda a, b=2: 0, 1), inspect.getattr_static(A, 'p') is A.__dict__['p'])
def outer():
    x = 1; y = 2
    def inner(): return x + undefined_name + len('')
    return inner
print(inspect.getclosurevars(outer()))
print(inspect.getsource(outer), inspect.getsourcelines(f)[1], inspect.getsource(A.m), end='')
def caller(): return inspect.currentframe().f_back.f_code.co_name, inspect.stack()[0].function, inspect.stack()[1].lineno
print(caller()); fr = inspect.currentframe(); print(fr.f_lineno, fr.f_code.co_name, sorted(fr.f_locals) == sorted(globals()), inspect.getframeinfo(fr).function)
@wraps(f)
def wrapped(*a, **k): pass
print(inspect.signature(wrapped), inspect.signature(wrapped, follow_wrapped=False), inspect.unwrap(wrapped) is f, inspect.Parameter.empty, inspect.Signature.empty, inspect.Parameter('x', inspect.Parameter.POSITIONAL_OR_KEYWORD, default=3, annotation=int), inspect.signature(f) == inspect.signature(f), inspect.getdoc(A.m), inspect.cleandoc(' a\n   b'), inspect.indentsize('  x'))
gen = A().g(); print(inspect.getgeneratorstate(gen), inspect.isgenerator(gen)); next(gen); print(inspect.getgeneratorstate(gen))
def kw_only(*, a, b=1): pass
def annotated(x: 'int', y: "list[str]" = []) -> None: pass
print(inspect.signature(kw_only), inspect.signature(annotated), inspect.signature(lambda *a, **k: 0), inspect.signature(lambda: 0), inspect.signature(lambda x=[1, 2], y={'a': 1}, z=None, w='s': 0), [p.kind.name for p in inspect.signature(f).parameters.values()], inspect.Parameter.POSITIONAL_ONLY < inspect.Parameter.KEYWORD_ONLY, repr(inspect.Parameter.VAR_POSITIONAL), str(inspect.Parameter.VAR_POSITIONAL))
