import inspect, functools, math
def f(): pass
def g(): yield
async def c(): pass
async def a(): yield
class K:
    def m(self): pass
    @property
    def p(self): return 1
    @staticmethod
    def s(): pass
    @classmethod
    def k(cls): pass
    attr = 5
    __slots__ = ("slot",)
co = c()
things = dict(function=f, lambda_=lambda: 0, generator_function=g, generator=g(), coroutine_function=c, coroutine=co, asyncgen_function=a, asyncgen=a(), cls=K, bound=K().m, unbound=K.m, static=K.s, classm=K.k, builtin=len, method=[].append, descriptor=str.upper, module=math, prop=K.p, slot=K.slot, code=f.__code__, instance=K(), number=5)
checks = ("isfunction", "ismethod", "isbuiltin", "isclass", "ismodule", "isgeneratorfunction", "isgenerator", "iscoroutinefunction", "iscoroutine", "isawaitable", "isasyncgenfunction", "isasyncgen", "isroutine", "isdatadescriptor", "ismethoddescriptor", "ismemberdescriptor", "iscode", "isabstract")
for name, thing in things.items(): print(name, [c[2:] for c in checks if getattr(inspect, c)(thing)])
co.close()
print([n for n, v in inspect.getmembers(K) if not n.startswith("__")], [n for n, _ in inspect.getmembers(K, inspect.isfunction)], inspect.getmro(bool), [(x.name, x.kind, x.defining_class.__name__) for x in inspect.classify_class_attrs(K) if not x.name.startswith("__")])
print(inspect.getdoc(f), inspect.cleandoc("  a\n    b\n    c"), inspect.getmodule(f).__name__, inspect.getmodulename("a/b.py"), inspect.getattr_static(K(), "p"), inspect.getattr_static(K, "attr"), inspect.isframe(inspect.currentframe()))
class Base:
    def m(self): "inherited docs"
class Sub(Base):
    def m(self): pass
print(inspect.getdoc(Sub().m), inspect.getfullargspec(lambda a, b=1, *c, d, e=2, **f: 0))
