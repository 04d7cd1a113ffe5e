# contextlib, types, inspect, copy, abc, io, weakref and gc, in ordinary and odd uses.
import re


def show(text):
    try:
        shown = repr(eval(text, globals()))
    except Exception as error:
        shown = f'{type(error).__name__}: {error}'
    print(text, '=>', re.sub('0x[0-9a-f]{6,}', '0x', shown))


import types, contextlib, inspect, copy, abc, io, weakref, gc, warnings, traceback, sys
from contextlib import *
from types import *
show('contextlib.closing(5), nullcontext(5).__enter__(), suppress(ValueError), redirect_stdout(None), ExitStack(), AsyncExitStack()')
@contextmanager
def cm(a): yield a
show('cm(1), cm(1).__enter__()')
show('cm()')
with cm(1), cm(2): pass
@contextmanager
def no(): return; yield
show('no().__enter__()')
@contextmanager
def two(): yield; yield
show('two().__exit__(None,None,None)')
c=two(); c.__enter__()
show('c.__exit__(None,None,None)')
with suppress(ValueError): int('x')
try:
    with suppress(5): int('x')
except Exception as error:
    print(type(error).__name__, error)
try:
    with ExitStack() as s: s.callback(print,'bye'); s.enter_context(5)
except Exception as error:
    print(type(error).__name__, error)
s=ExitStack(); s.push(lambda *a: print('p',a[0])); s.pop_all().close()
show('s.push(5)')
show('s.enter_async_context')
show('chdir, aclosing, AbstractContextManager, AbstractAsyncContextManager, ContextDecorator, isinstance(nullcontext(),AbstractContextManager)')
show('AbstractContextManager()')
@cm(5)
def fun(): return 'r'
show('fun(), fun.__name__')
b=io.StringIO()
with redirect_stdout(b): print('x')
show('b.getvalue()')
show("SimpleNamespace(a=1,b='x'), SimpleNamespace({'a':1}), SimpleNamespace(a=1)==SimpleNamespace(a=1), SimpleNamespace().x if 0 else 0")
show('SimpleNamespace(5)')
show('SimpleNamespace(a=1).b')
show("MappingProxyType({'a':1}), MappingProxyType({'a':1})|{'b':2}, len(MappingProxyType({}))")
show('MappingProxyType([1])')
show('MappingProxyType(5)')
try:
    MappingProxyType({})['a']=1
except Exception as error:
    print(type(error).__name__, error)
show("new_class('X',(int,),{},lambda ns: ns.update(a=1)).a, prepare_class('X'), resolve_bases((int,)), get_original_bases(int), coroutine")
show("FunctionType, FunctionType((lambda:1).__code__,{},'n')(), LambdaType is FunctionType, CellType(5), CellType().cell_contents if 0 else 0")
show('CellType().cell_contents')
show("MethodType(len,[1])(), MethodType(len,[1]), ModuleType('m'), ModuleType('m','doc').__doc__, ModuleType('m').__dict__")
show('MethodType(5,1)')
show('MethodType(len)')
show('ModuleType()')
show('FunctionType(5,{})')
show('GenericAlias(list,(int,)), GenericAlias(list,int)(), UnionType, NoneType, NoneType(), EllipsisType(), NotImplementedType()')
show('NoneType(5)')
show('TracebackType')
show('CodeType')
def f(a,/,b:int=1,*args,c,d=2,**kw)->str: "doc"
show("inspect.signature(f), inspect.signature(f).parameters['b'], inspect.signature(f).return_annotation, inspect.getdoc(f), inspect.getfullargspec(f), inspect.signature(f).bind(1,c=2), inspect.signature(f).bind_partial(), inspect.signature(len), inspect.signature(int) if 0 else 0")
show('inspect.signature(f).bind()')
show('inspect.signature(f).bind(1,2,3,c=4,e=5).arguments')
show('inspect.signature(lambda x: x).bind(1,2)')
show('inspect.signature(lambda x: x).bind(1,x=2)')
show('inspect.signature(lambda x: x).bind(1,y=2)')
show('inspect.signature(5)')
ba=inspect.signature(f).bind(1,c=2); ba.apply_defaults()
show('ba, ba.args, ba.kwargs, ba.signature')
show("inspect.Parameter('a',inspect.Parameter.POSITIONAL_ONLY), inspect.Parameter('a',inspect._POSITIONAL_OR_KEYWORD,default=5) if hasattr(inspect,'_POSITIONAL_OR_KEYWORD') else 0")
show("inspect.Parameter('1',inspect.Parameter.KEYWORD_ONLY)")
show("inspect.Parameter('a',inspect.Parameter.VAR_POSITIONAL,default=1)")
show("inspect.Parameter('a',9)")
show('inspect.Parameter(5,inspect.Parameter.KEYWORD_ONLY)')
show('inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY.description, inspect.Parameter.empty, inspect.Signature.empty')
show("inspect.Signature([inspect.Parameter('a',inspect.Parameter.KEYWORD_ONLY),inspect.Parameter('b',inspect.Parameter.POSITIONAL_ONLY)])")
show("inspect.Signature([inspect.Parameter('a',inspect.Parameter.KEYWORD_ONLY)]*2)")
show("inspect.signature(f).replace(return_annotation=int), inspect.signature(f).parameters['b'].replace(name='z'), inspect.signature(f)==inspect.signature(f), inspect.signature(f).format(max_width=10)")
show('inspect.isfunction(f), inspect.isclass(int), inspect.ismethod(f), inspect.isbuiltin(len), inspect.isgenerator(5), inspect.ismodule(inspect), inspect.iscoroutinefunction(f), inspect.isroutine(len), inspect.isabstract(int), inspect.isdatadescriptor(property()), inspect.ismethoddescriptor(str.join), inspect.isgetsetdescriptor(int.real), inspect.ismemberdescriptor(5), inspect.isawaitable(5), inspect.istraceback(5), inspect.isframe(5), inspect.iscode(f.__code__), inspect.isasyncgen(5), inspect.ismethodwrapper((1).__add__), inspect.isgeneratorfunction(f)')
show("inspect.getattr_static(5,'nope')")
show('inspect.getclosurevars(5)')
show('inspect.getsource(len)')
show('inspect.getfile(5)')
show('inspect.getfullargspec(5)')
show('inspect.getfile(len)')
show('inspect.getgeneratorstate(x for x in ()), inspect.getgeneratorlocals(x for x in ())')
show('inspect.get_annotations(f), inspect.get_annotations(f,eval_str=True)')
show('inspect.get_annotations(5)')
show("inspect.formatargvalues(['a'],None,None,{'a':1}), inspect.getclasstree([bool,int])")
show("copy.copy([1]), copy.deepcopy({'a':[1]}), copy.copy(5), copy.replace(SimpleNamespace(a=1),a=2)")
show('copy.copy(x for x in ())')
show('copy.deepcopy(sys)')
show('copy.replace(5)')
show('copy.Error, copy.error')
class AB(abc.ABC):
 @abc.abstractmethod
 def f(self): ...
 @property
 @abc.abstractmethod
 def g(self): ...
show('AB()')
show('AB.__abstractmethods__, abc.get_cache_token()>=0, abc.ABCMeta, abc.update_abstractmethods(AB) is AB, AB.register(int), isinstance(5,AB), abc.abstractclassmethod, abc.abstractproperty, abc.abstractstaticmethod')
show('AB.register(5)')
show('AB.register(AB)')
class AB2(AB): f=1
show('AB2()')
show("io.StringIO('abc').read(2), io.StringIO('a\\nb').readlines(), io.StringIO().getvalue(), io.BytesIO(b'abc').read(1), io.StringIO('abc').seek(1), io.StringIO('abc').truncate(1), io.BytesIO(b'abc').getbuffer()[0], io.StringIO('a\\nb').readline(), list(io.BytesIO(b'a\\nb'))")
show('io.StringIO(5)')
show("io.StringIO().write(b'')")
show("io.BytesIO().write('a')")
show('io.StringIO().seek(-1)')
show('io.StringIO().seek(1,1)')
s=io.StringIO('x'); s.close()
show('s.read()')
show('io.StringIO().fileno()')
show('io.StringIO().name')
show("io.BytesIO(b'a').detach()")
show('io.IOBase().read')
show('io.TextIOBase().read()')
show('io.BufferedIOBase().read()')
show('io.UnsupportedOperation.__mro__')
class A: pass
a=A(); r=weakref.ref(a)
show('r() is a, r, weakref.getweakrefcount(a), weakref.getweakrefs(a)==[r], weakref.proxy(a), r==weakref.ref(a), hash(r)==hash(a), r.__callback__')
show('weakref.ref(5)')
show('weakref.proxy([])')
p=weakref.proxy(a); a.x=5
show('hash(p)')
del a
show('r(), r')
show('p.x')
show('p')
d=weakref.WeakValueDictionary(); k=A(); d['k']=k
show("d, len(d), d['k'] is k, list(d.items())[0][0], d.get('z'), d.copy(), d.valuerefs(), list(d.keys())")
show("d['zz']")
try:
    d['q']=5
except Exception as error:
    print(type(error).__name__, error)
w=weakref.WeakKeyDictionary(); w[k]=1
s=weakref.WeakSet([k])
show('s.add(5)')
show('s.discard(k), len(s)')
show('s.remove(k)')
m=weakref.WeakMethod(k.__init__) if 0 else None
show('weakref.WeakMethod(5)')
f=weakref.finalize(k,print,'fin',1,x=2) if 0 else weakref.finalize(k,print,'fin')
show('f, f.alive, f.peek()[1:], f.atexit, f.detach()[1:], f.alive, f()')
show('weakref.finalize()')
show('weakref.ReferenceType is weakref.ref, weakref.ProxyTypes, weakref.CallableProxyType')
show('gc.get_count().__class__, gc.get_threshold(), gc.isenabled(), gc.is_tracked([]), gc.is_tracked(5), gc.get_debug(), gc.get_stats()[0].keys(), gc.get_objects(generation=0).__class__, gc.garbage, gc.DEBUG_LEAK, gc.is_finalized(5), gc.freeze.__name__, gc.get_freeze_count()')
show('gc.collect(5)')
show("gc.set_threshold('a')")
