class L:
    def __add__(self, o):
        print("L.add", type(o).__name__)
        return NotImplemented
    def __radd__(self, o):
        print("L.radd", type(o).__name__)
        return "radd"
class S(L):
    def __radd__(self, o):
        print("S.radd", type(o).__name__)
        return "sub radd"
class R:
    def __radd__(self, o):
        print("R.radd", type(o).__name__)
        return NotImplemented
    def __rmatmul__(self, o):
        return ("rmatmul", o)
print(L() + S())
print(1 + L())
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError:", e)
attempt(lambda: L() + R())
attempt(lambda: L() + L())
attempt(lambda: R() + 1)
attempt(lambda: 1 @ R())
attempt(lambda: R() @ 1)
class Inherit(L): pass
attempt(lambda: L() + Inherit())
import operator
ops = [getattr(operator, name) for name in
       "add sub mul truediv floordiv mod pow matmul lshift rshift and_ or_ xor".split()]
in_place = [getattr(operator, name) for name in
            "iadd isub imul itruediv ifloordiv imod ipow imatmul ilshift irshift iand ior ixor".split()]
class N: pass
n = N()
for op in ops:
    attempt(lambda: op(n, 1))
    attempt(lambda: op(1, n))
for op in in_place:
    attempt(lambda: op(n, 1))
attempt(lambda: pow(n, 1))
attempt(lambda: pow(n, 1, 2))
attempt(lambda: divmod(n, 1))
attempt(lambda: -n)
attempt(lambda: +n)
attempt(lambda: ~n)
attempt(lambda: abs(n))
class I:
    def __init__(self):
        self.log = []
    def __iadd__(self, o):
        self.log.append(("iadd", o))
        return self
    def __isub__(self, o):
        return NotImplemented
    def __sub__(self, o):
        return ("sub", o)
    def __imul__(self, o):
        return None
i = I()
j = i
i += 1
i += 2
print(i is j, i.log)
i -= 3
print(i)
j *= 2
print(j)
class NoneOp:
    __add__ = None
    __radd__ = None
    __iadd__ = None
attempt(lambda: NoneOp() + 1)
attempt(lambda: 1 + NoneOp())
def f():
    x = NoneOp()
    x += 1
attempt(f)
class Pow:
    def __pow__(self, o, m=None):
        return ("pow", o, m)
    def __rpow__(self, o, m=None):
        return ("rpow", o, m)
    def __ipow__(self, o):
        return ("ipow", o)
q = Pow()
print(q ** 2, 2 ** q, pow(q, 2, 3))
q **= 5
print(q)
