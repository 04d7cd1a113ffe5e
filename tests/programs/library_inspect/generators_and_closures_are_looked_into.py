import inspect
def outer(x):
    y = [x]
    def inner(z): return x + len(y) + z + GLOBAL
    return inner
GLOBAL = 5
print(inspect.getclosurevars(outer(1)))
def gen():
    local = 1
    received = yield local
    yield received
g = gen()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), g.gi_frame.f_lineno)
g.send("got")
print(inspect.getgeneratorlocals(g))
g.close()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
async def co():
    v = 7
    return v
c = co()
print(inspect.getcoroutinestate(c)); c.close(); print(inspect.getcoroutinestate(c))
def caller():
    frame = inspect.currentframe()
    return frame.f_code.co_name, frame.f_back.f_code.co_name, frame.f_lineno, sorted(frame.f_locals)
print(caller())
def who():
    return [f.function for f in inspect.stack()]
def middle(): return who()
print(middle(), inspect.stack()[0].lineno, inspect.stack()[0].function)
class Registry(type):
    def __new__(m, n, b, ns):
        cls = super().__new__(m, n, b, ns)
        cls.methods = [k for k, v in ns.items() if inspect.isfunction(v)]
        return cls
class R(metaclass=Registry):
    def a(self): pass
    b = 5
    c = lambda self: 0
print(R.methods, inspect.get_annotations(type("A", (), {"__annotations__": {"x": "int"}})), inspect.CO_GENERATOR & gen.__code__.co_flags != 0, inspect.Parameter.VAR_KEYWORD, inspect.Signature.from_callable(outer))
try:
    inspect.getclosurevars(5)
except TypeError as e: print(e)
