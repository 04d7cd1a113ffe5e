class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **rest):
        super().__init_subclass__(**rest)
        Plugin.registry[name or cls.__name__.lower()] = cls
class Csv(Plugin): pass
class Json(Plugin, name="js"): pass
class Pretty(Json): pass
print({k: v.__name__ for k, v in Plugin.registry.items()})
try:
    class Wrong(Plugin, colour="red"): pass
except TypeError as error:
    print(error)
try:
    class Wrong2(colour="red"): pass
except TypeError as error:
    print(error)
class Checked:
    def __init_subclass__(cls):
        if not hasattr(cls, "run"):
            raise TypeError(f"{cls.__name__} has no run()")
class Good(Checked):
    def run(self): pass
try:
    class Lazy(Checked): pass
except TypeError as error:
    print(error)
made = type("Dynamic", (Plugin,), {}, name="dyn")
print(Plugin.registry["dyn"] is made)
print(type(Plugin.__dict__["__init_subclass__"]).__name__)
