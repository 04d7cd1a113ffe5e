import types, sys
from types import *
m = MappingProxyType({'a': 1}); print(m, m['a'], m.get('z'), m | {'b': 2}, len(m), list(m), m.copy(), 'a' in m, repr(m), m == {'a': 1})
try: m['b'] = 1
except TypeError as e: print(e)
try: del m['a']
except TypeError as e: print(e)
try: m.update({})
except AttributeError as e: print(e)
n = SimpleNamespace(a=1, b='x'); n.c = [1]; print(n, n.a, n == SimpleNamespace(a=1, b='x', c=[1]), vars(n), SimpleNamespace({'q': 1}, r=2)); del n.a
try: n.a
except AttributeError as e: print(e)
def f(self, x): return self, x
class K: pass
k = K(); k.m = MethodType(f, k); print(k.m(1)[1], k.m.__self__ is k, k.m.__func__ is f, type(k.m), MethodType(len, 'abc')())
print(FunctionType, type(lambda: 0) is LambdaType, isinstance(len, BuiltinFunctionType), isinstance([].append, BuiltinMethodType), isinstance((i for i in []), GeneratorType), isinstance(f.__code__, CodeType), isinstance(sys, ModuleType), isinstance(1 .__add__, MethodWrapperType), isinstance(str.upper, MethodDescriptorType), isinstance(int.__add__, WrapperDescriptorType), isinstance(None, NoneType), EllipsisType, NotImplementedType, isinstance(int | str, UnionType), isinstance(list[int], GenericAlias), CellType, type(K.__dict__) is MappingProxyType, DynamicClassAttribute, CoroutineType, TracebackType, FrameType)
C = new_class('C', (K,), {}, lambda ns: ns.update(x=1)); print(C.x, C.__mro__, C.__module__, prepare_class('D', (), {})[0], resolve_bases((int,)), get_original_bases(C))
mod = ModuleType('mymod', 'docs'); mod.x = 5; print(mod, mod.__doc__, mod.__name__, sorted(vars(mod)), mod.x)
try: mod.y
except AttributeError as e: print(e)
g = FunctionType(f.__code__, globals(), 'g2', (9,)); print(g(1), g.__name__, g.__defaults__)
print(int | None, (int | str).__args__, isinstance(3, int | str), issubclass(bool, int | str), int | str == str | int, list[int] | None, (int | str) | float, hash(int | str) == hash(str | int), list[int].__origin__, dict[str, int].__args__, list[int]() , tuple[int, ...], type(list[int]))
try: int | 3
except TypeError as e: print(e)
try: isinstance(3, list[int] | str)
except TypeError as e: print(e)
@coroutine
def gc(): yield 1
print(gc)
