import types
module = types.ModuleType("shapes", "A module made by hand.")
print(module.__name__, module.__doc__, sorted(vars(module)))
module.square = lambda x: x * x
print(module.square(4))
try:
    module.circle
except AttributeError as error:
    print(error)
def missing(name):
    if name == "circle": return "made on demand"
    raise AttributeError(f"shapes has no {name}")
module.__getattr__ = missing
print(module.circle, hasattr(module, "cube"))
exec("answer = 42\ndef get(): return answer", vars(module))
print(module.get(), module.get.__globals__ is vars(module))
class Loud(types.ModuleType):
    @property
    def now(self): return "computed"
module.__class__ = Loud
print(module.now, type(module).__name__)
del module.square
print(hasattr(module, "square"))
