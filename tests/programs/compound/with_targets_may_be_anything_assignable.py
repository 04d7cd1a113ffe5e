from contextlib import contextmanager, nullcontext
@contextmanager
def give(*values):
    print("give", values)
    yield values if len(values) != 1 else values[0]
    print("taken back", values)
with give(1, 2) as (a, b): print(a, b)
with give(1, 2, 3) as [first, *rest]: print(first, rest)
class Box: pass
box, d, l = Box(), {}, [0, 0]
with give("attr") as box.x, give("item") as d["k"], give("slot") as l[1]: print(box.x, d, l)
with give(5): print("no target")
with (give(1)): pass
with (give(1), give(2)): print("two in brackets")
with (give(1), 2)[0] as x: print(x)
with nullcontext() as n: print(n)
with nullcontext(7) as n: pass
print(n)
try:
    with give(1) as (a, b): print("never")
except TypeError as error:
    print(error)
for source in ("with a as 5: pass", "with a as f(): pass", "with: pass", "with a, : pass", "with a as b as c: pass", "with (a as b): pass", "with (a as b), c as d: pass", "with (a, b) as c: pass", "with (a as b, c as d,): pass", "with a as (b, c), d: pass", "with a as *b: pass", "with (yield): pass", "with a b: pass", "with a as b", "async with a: pass"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
