o = object()
print(type(o), object.__bases__, object.__mro__, o == o, o != object(), hash(o) == hash(o), bool(o))
print(repr(o)[:18], str(o) == repr(o), format(o) == str(o), o.__class__, o.__eq__(1), o.__lt__(1), o.__ne__(o), o.__sizeof__() > 0)
for use in ("o.x = 1", "o.x", "object(1)", "object(x=1)", "o < o", "o + 1", "len(o)", "o()", "o[0]", "iter(o)", "format(o, 'x')", "del o.x", "int(o)", "o.__dict__", "o.__reduce__", "object.x = 1", "object.__new__(object, 1)", "object.__init__(o, 1)", "o.__init__()", "hash(object)", "-o", "o in o", "with o: pass", "o.__format__(5)", "object.__repr__()", "object.__setattr__(o, 'a', 1)", "object.__getattribute__(o, 'a')", "o.__class__ = int", "object.__str__(5)"):
    try:
        exec(use)
        print(use, "fine")
    except (TypeError, AttributeError) as error:
        print(use, "->", type(error).__name__, error)
class A:
    pass
a = A()
a.__class__ = type("B", (), {})
print(type(a).__name__)
for bad in (int, "text", object, dict):
    try:
        a.__class__ = bad
    except TypeError as error:
        print(error)
print(object.__subclasshook__(int), object.__init_subclass__(), object.__dir__(5)[:1] != [], object.__hash__(5) is not None)
