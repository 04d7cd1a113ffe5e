class V:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"V({self.v})"
    def __add__(self, o): print("add"); return V(self.v + getattr(o, "v", o))
    def __radd__(self, o): print("radd"); return V(o + self.v)
    def __iadd__(self, o): print("iadd"); self.v += getattr(o, "v", o); return self
    def __sub__(self, o): print("sub"); return V(self.v - o)
    def __imul__(self, o): print("imul"); return NotImplemented
    def __mul__(self, o): print("mul"); return V(self.v * o)
    def __ior__(self, o): return "replaced"
    def __matmul__(self, o): return ("@", o)
    def __truediv__(self, o): return ("/", o)
    def __rfloordiv__(self, o): return ("r//", o)
    def __rpow__(self, o): return ("r**", o)
    def __lshift__(self, o): return ("<<", o)
    def __and__(self, o): return ("&", o)
    def __mod__(self, o): return ("%", o)
a = b = V(1)
a += 2; print(a, a is b); a = a + 1; print(a, a is b); a -= 1; print(a); a *= 2; print(a)
c = V(5); c |= 1; print(c); d = V(1); d @= 2; print(d); e = V(1); e /= 3; print(e); f = 7; f //= V(1); print(f); g = 2; g **= V(1); print(g)
h = V(1); h <<= 4; print(h); i = V(1); i &= 6; print(i); j = V(1); j %= 8; print(j)
print(sum([V(1), V(2)]), 1 + V(2))
l = [1]; m = l; l += (2, 3); print(m); l += "ab"; print(m); l *= 2; print(m)
try: l += 5
except TypeError as x: print(x)
try: l = l + (1,)
except TypeError as x: print(x)
t = (1,); u = t; t += (2,); print(t, u); t *= 2; print(t)
s = {1}; r = s; s |= {2}; s ^= {1}; s -= {5}; s &= {2, 3}; print(s, r is s)
try: s |= [1]
except TypeError as x: print(x)
dd = {"a": 1}; de = dd; dd |= {"b": 2}; dd |= [("c", 3)]; print(dd, de is dd)
n = 10; n += 1; n -= 2; n *= 3; n /= 2; n //= 1; n %= 7; n **= 2; print(n); k = 6; k <<= 2; k >>= 1; k &= 12; k |= 1; k ^= 5; print(k)
st = "a"; st += "b"; st *= 3; print(st); st2 = "%s-%s"; st2 %= (1, 2); print(st2)
by = bytearray(b"x"); bz = by; by += b"y"; by *= 2; print(by, bz is by)
x = [[0] * 2 for _ in range(2)]; x[0][1] += 5; x[1][0] -= 1; print(x)
class O: pass
o = O(); o.n = 1; o.n += 5; o.l = []; o.l += [1]; o.d = {}; o.d["k"] = o.d.get("k", 0) + 1; print(vars(o))
class Ro:
    @property
    def p(self): return [1]
try: q = Ro(); q.p += [2]
except AttributeError as z: print(z)
class Cls: count = 0
inst = Cls(); inst.count += 1; print(inst.count, Cls.count)
def fn():
    try: undefined_local += 1
    except UnboundLocalError as z: print(z)
fn()
try: undefined_global += 1
except NameError as z: print(z)
w = None
try: w += 1
except TypeError as z: print(z)
tup = ([1],)
try: tup[0] += [2]
except TypeError as z: print(z, tup)
try: (1, 2)[0] += 1
except TypeError as z: print(z)
idx = iter(range(3)); arr = [10, 20, 30]; arr[next(idx)] += 1; print(arr, next(idx))
