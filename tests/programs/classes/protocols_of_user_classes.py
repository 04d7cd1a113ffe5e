print("a", "b", sep="-", end="!\n"); print(1, None, 2.5, [1], sep=None, end=None); print(); print(sep="x")
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, '|', e)
t(lambda: print(1, sep=5)); t(lambda: print(1, end=5)); t(lambda: print(1, foo=5)); t(lambda: print(1, file=5))
class W:
    def write(self, s): out.append(s)
out = []
print("x", 1, file=W()); print(out)
class P:
    def __str__(self): return "P!"
print("x", P(), "y"); print(P(), [P].__len__(), file=W()); print(out)
class Bad:
    def __str__(self): raise ValueError("no str")
t(lambda: print("before", Bad(), "after"))
import sys
print("err", file=sys.stderr)
print(type(sys.stdout).__name__ != '', sys.stdout.write("w\n"))
class Tee:
    def __init__(self): self.t = ""
    def write(self, s): self.t += s
    def flush(self): pass
old = sys.stdout; tee = Tee(); sys.stdout = tee; print("captured", 5); sys.stdout = old; print(repr(tee.t))
try: x = input("name? ")
except EOFError as e: print("EOF", e)
print(f"{P()} {P()!s:>5}")
def gen():
    try: yield 1
    except GeneratorExit: print("closed"); raise
g = gen(); next(g); del g
class CM:
    def __enter__(self): return self
    def __exit__(self, et, e, tb): print(et.__name__ if et else None, e, tb is not None); return False
t(lambda: [c for c in [1]])
try:
    with CM(): raise KeyError("x")
except KeyError as e: print("caught", e)
with CM(): pass
try:
    with 5: pass
except TypeError as e: print(e)
try:
    raise ValueError("a")
except ValueError as e: pass
def f(): raise KeyError("deep")
try: f()
except KeyError as e:
    tb = e.__traceback__
    while tb: print(tb.tb_lineno, tb.tb_frame.f_code.co_name); tb = tb.tb_next
class Meta(type): 
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, o): return o is int
class MM(metaclass=Meta): pass
print(isinstance(5, MM), isinstance(6, MM), issubclass(int, MM), issubclass(str, MM), isinstance(5, (str, MM)))
class Fake:
    @property
    def __class__(self): return int
print(isinstance(Fake(), int), type(Fake()).__name__)
class Len:
    def __len__(self): return 5
    def __getitem__(self, i):
        if isinstance(i, slice): return ("slice", i.start, i.stop, i.step)
        if i > 4: raise IndexError
        return i
print(list(Len()), Len()[1:2], list(reversed(Len())), 3 in Len(), [*Len()], max(Len()))
a, *b = Len(); print(a, b)
t(lambda: [1, 2][Len()]); t(lambda: {}[Len()]); t(lambda: Len.x)
def setit(): Len()[0] = 1
t(setit)
def delit(): del Len()[0]
t(delit)
class IA:
    def __init__(self): self.log = []
    def __setitem__(self, k, v): self.log.append((k, v))
    def __delitem__(self, k): self.log.append(("del", k))
    def __getitem__(self, k): return 10
ia = IA(); ia[1] = 2; ia["a", 2] = 3; del ia[4:5]; ia[0] += 5; print(ia.log)
class Chain:
    def __init__(self, p=""): self.p = p
    def __getattr__(self, n): return Chain(self.p + "/" + n)
    def __truediv__(self, o): return Chain(self.p + "/" + str(o))
    def __repr__(self): return self.p
print(Chain().a.b.c / 5)
print(hash(1.0) == hash(1), hash("a") != 0, {1: 'a', 1.0: 'b', True: 'c'})
class Cmp:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): return 1
    def __repr__(self): return f"Cmp({self.v})"
d = {Cmp(1): 'a', Cmp(2): 'b'}; d[Cmp(1)] = 'c'; print(d, d[Cmp(2)], Cmp(2) in d, {Cmp(1), Cmp(1), Cmp(3)}); d.pop(Cmp(1)); print(d, [Cmp(1)].count(Cmp(1)), Cmp(1) in (Cmp(1),), [Cmp(1)] == [Cmp(1)])
