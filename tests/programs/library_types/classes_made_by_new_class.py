import types
def fill(ns):
    ns["x"] = 1
    ns["hi"] = lambda self: f"hi {self.x}"
A = types.new_class("A", (), {}, fill)
print(A, A().hi(), A.__module__, types.new_class("E").__mro__)
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): print("prepare", name, kw); return {"made": "by prepare"}
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, dict(ns))
B = types.new_class("B", (A,), {"metaclass": Meta, "flag": 1}, lambda ns: ns.update(y=2))
print(B.made, B.y, B().hi(), type(B).__name__)
print(types.prepare_class("C", (B,), {})[0].__name__, types.resolve_bases((list[int], A))[0] is list, types.get_original_bases(types.new_class("D", (list[int],), {}, None)))
def f(): yield
async def g(): yield
async def c(): pass
co = c()
for value, kind in ((f, types.FunctionType), (lambda: 0, types.LambdaType), (f(), types.GeneratorType), (g(), types.AsyncGeneratorType), (co, types.CoroutineType), (len, types.BuiltinFunctionType), ([].append, types.BuiltinMethodType), (A().hi, types.MethodType), (types, types.ModuleType), (f.__code__, types.CodeType), (int.__add__, types.WrapperDescriptorType), ((1).__add__, types.MethodWrapperType), (str.join, types.MethodDescriptorType), (dict.__dict__["fromkeys"], types.ClassMethodDescriptorType), (list[int], types.GenericAlias), (int | str, types.UnionType), (None, types.NoneType), (..., types.EllipsisType), (NotImplemented, types.NotImplementedType), (type(f).__code__, types.GetSetDescriptorType), (vars(A), types.MappingProxyType)):
    print(kind.__name__, isinstance(value, kind), end="; ")
co.close()
print()
class V:
    @types.DynamicClassAttribute
    def x(self): return "instance"
print(V().x, types.CellType(5).cell_contents)
@types.coroutine
def old(): return (yield 1)
print(types.coroutine(f) is f, type(old()).__name__)
