from functools import singledispatch, singledispatchmethod
from collections.abc import Sequence, Mapping
@singledispatch
def describe(arg, depth=0): return f"object {arg!r}"
@describe.register
def _(arg: int, depth=0): return f"int {arg}"
@describe.register(float)
@describe.register(complex)
def number(arg, depth=0): return f"number {arg}"
@describe.register
def _(arg: Sequence, depth=0): return f"sequence of {len(arg)} at {depth}"
@describe.register
def _(arg: list | tuple, depth=0): return "list or tuple: " + ", ".join(describe(a, depth + 1) for a in arg)
describe.register(type(None), lambda arg, depth=0: "nothing")
for value in (1, True, 2.5, 1j, "text", [1, "a", [None]], (1,), range(3), None, {1: 2}, b"x", object):
    print(describe(value))
print(describe.dispatch(bool) is describe.dispatch(int), describe.dispatch(dict).__name__, len(describe.registry), describe.__name__)
class Base: pass
class Child(Base): pass
@describe.register
def _(arg: Base, depth=0): return "base"
print(describe(Child()), number(3))
class Formatter:
    @singledispatchmethod
    def fmt(self, arg): return f"any {arg}"
    @fmt.register
    def _(self, arg: int): return f"int {arg:03}"
    @fmt.register(str)
    def _(self, arg): return f"str {arg!r}"
f = Formatter()
print(f.fmt(5), f.fmt("x"), f.fmt([]), Formatter.fmt.__class__.__name__)
for use in ("describe()", "describe.register(5)", "describe.register(lambda x: x)", "describe.register('int')", "describe(arg=1)", "f.fmt()"):
    try:
        print(use, "=", eval(use))
    except TypeError as error:
        print(use, "->", str(error)[:110])
