def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o):
        if isinstance(o, V): return V(self.x + o.x)
        if isinstance(o, int): return V(self.x + o)
        return NotImplemented
    def __radd__(self, o): return V(o + self.x) if isinstance(o, int) else NotImplemented
    def __iadd__(self, o): self.x += o.x if isinstance(o, V) else o; return self
    def __eq__(self, o): return isinstance(o, V) and self.x == o.x
    def __hash__(self): return hash(self.x)
    def __lt__(self, o): return self.x < o.x
    def __repr__(self): return f"V({self.x})"
    def __neg__(self): return V(-self.x)
    def __bool__(self): return self.x != 0
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError(i)
        return self.x * i
    def __contains__(self, i): return i == self.x
    def __abs__(self): return abs(self.x)
    def __int__(self): return int(self.x)
    def __index__(self): return int(self.x)
    def __float__(self): return float(self.x)
    def __format__(self, spec): return "V:" + spec
    def __call__(self): return self.x
    def __matmul__(self, o): return "mm"
    def __divmod__(self, o): return (1, 2)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __round__(self, n=None): return ("round", n)
v = V(2)
print(v + v, v + 1, 1 + v, -v, bool(V(0)), len(v), list(v), 2 in v, 5 in v, abs(v), int(v), float(v), v == V(2), v != V(2), v < V(3), v > V(1))
print(f"{v:abc} {v!r} {v!s:>6}", v @ v, divmod(v, 3), v ** 2, pow(v, 2, 3), round(v), round(v, 2), [10, 20, 30][v], hex(v))
v += 5; print(v)
v += v; print(v)
t(lambda: v + "s"); t(lambda: "s" + v); t(lambda: [1] + v); t(lambda: v - 1); t(lambda: 1 - v); t(lambda: v >= 1); t(lambda: v <= v); t(lambda: ~v); t(lambda: +v)
t(lambda: v * 2); t(lambda: [1] * V(2)); t(lambda: (1,) * V(2)); t(lambda: "ab" * V(2))
print(sorted([V(3), V(1), V(2)]), max([V(3), V(1)]), {V(1): 2}[V(1)], V(1) in [V(1)], [V(1)].index(V(1)), {V(1), V(1)})
print(str(v), repr([v, (v,)]), {v: v})
class R:
    def __repr__(self): return 5
t(lambda: repr(R())); t(lambda: str(R())); t(lambda: print(R())); t(lambda: [R()].__repr__())
class H:
    __hash__ = None
t(lambda: hash(H())); t(lambda: {H(): 1}); t(lambda: hash([])); t(lambda: {[]: 1})
class E:
    def __eq__(self, o): return True
t(lambda: hash(E()))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), tuple(It(3)), sum(It(4)), [x for x in It(3)], 2 in It(3), dict(zip(It(2), It(3))))
a, b, c = It(3); print(a, b, c)
t(lambda: list(5)); t(lambda: iter(v).__next__())
for x in V(4): print(x, end=' ')
print()
class BadIter:
    def __iter__(self): return 5
t(lambda: list(BadIter()))
class BadBool:
    def __bool__(self): return 5
t(lambda: 1 if BadBool() else 2); t(lambda: not BadBool())
class BadLen:
    def __len__(self): return -1
t(lambda: len(BadLen())); t(lambda: bool(BadLen()))
class P(V):
    def __radd__(self, o): return "P.radd"
print(V(1) + P(1), 1 + P(1))
class C1:
    def __eq__(self, o): return NotImplemented
print(C1() == 1, C1() != 1, C1() == C1())
class Ctx:
    def __enter__(self): print("in"); return 7
    def __exit__(self, *a): print("out", a[0]); return True
with Ctx() as c: print(c); raise ValueError
t(lambda: v.nothing)
class G:
    def __getattr__(self, n):
        if n.startswith('z'): raise AttributeError("no " + n)
        return n.upper()
g = G(); g.real = 1
print(g.abc, g.real, getattr(g, 'zz', 'dflt'), hasattr(g, 'zq'), hasattr(g, 'q'))
class GA:
    def __getattribute__(self, n): return "ga:" + n
print(GA().foo, getattr(GA(), 'b'))
class SA:
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
s = SA(); s.x = 4; print(s.x); setattr(s, 'y', 5); print(s.y); del s.x; print(vars(s))
class Desc:
    def __set_name__(self, o, n): self.n = n; print("set_name", o.__name__, n)
    def __get__(self, i, o=None): return self if i is None else ("get", self.n, i.__dict__.get(self.n))
    def __set__(self, i, v): i.__dict__[self.n] = v
    def __delete__(self, i): del i.__dict__[self.n]
class D: d = Desc()
x = D(); x.d = 5; print(x.d, x.__dict__); del x.d; print(x.d, type(D.d).__name__)
