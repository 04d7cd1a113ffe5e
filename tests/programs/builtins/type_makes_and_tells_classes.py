print(type(1), type("a"), type(None), type(type), type(int) is type, type(print).__name__, type(lambda: 0).__name__, type(...).__name__, type(NotImplemented).__name__)
A = type("A", (), {"x": 1, "hi": lambda self: f"hi {self.x}"})
print(A, A().hi(), A.__name__, A.__bases__, A.__mro__, A.__module__, A.__dict__["x"], A.__qualname__)
B = type("B", (A, dict), {"__doc__": "made"})
print(B.__mro__, B.__doc__, B(a=1), B().hi(), isinstance(B(), dict), B.__base__)
print(type(A()) is A, type(A()).__name__, A().__class__, type.__call__(A).x)
class Meta(type):
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name.upper(), bases, ns)
    def __init__(c, name, bases, ns, **kw): c.options = kw
print(Meta("low", (), {}, flag=True), Meta("low", (), {}, flag=True).options, type(Meta("x", (), {})))
for use in ("type()", "type(1, 2)", "type('A', (), {}, 1)", "type(5, (), {})", "type('A', 5, {})", "type('A', (5,), {})", "type('A', (), 5)", "type('A', (int, str), {})", "type('A', (bool,), {})", "type('A', (type(None),), {})", "type('A', (A, A), {})", "type('A', (object, A), {})", "type('A', (), {'__slots__': 5})", "type('', (), {})", "type('a\\x00b', (), {})", "type(A, A, A)", "type('A', [], {})", "type('A', (type(lambda: 0),), {})", "type('A', (range,), {})"):
    try:
        print(use, "=", eval(use))
    except (TypeError, ValueError) as error:
        print(use, "->", error)
A.__name__ = "Renamed"
print(A, A.__qualname__, repr(A())[:17])
for value in (5, "", "a\x00"):
    try:
        A.__name__ = value
        print(repr(A.__name__))
    except (TypeError, ValueError) as error:
        print(error)
