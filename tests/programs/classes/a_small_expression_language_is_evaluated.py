from abc import ABC, abstractmethod
import operator
class Expr(ABC):
    @abstractmethod
    def eval(self, env): ...
    def __add__(self, o): return Bin("+", self, wrap(o))
    def __radd__(self, o): return Bin("+", wrap(o), self)
    def __sub__(self, o): return Bin("-", self, wrap(o))
    def __mul__(self, o): return Bin("*", self, wrap(o))
    def __rmul__(self, o): return Bin("*", wrap(o), self)
    def __truediv__(self, o): return Bin("/", self, wrap(o))
    def __pow__(self, o): return Bin("**", self, wrap(o))
    def __neg__(self): return Un("-", self)
    def __call__(self, **env): return self.eval(env)
    def __format__(self, spec): return f"[{self!r}]" if spec == "b" else repr(self)
def wrap(v): return v if isinstance(v, Expr) else Num(v)
class Num(Expr):
    __match_args__ = ("v",)
    def __init__(self, v): self.v = v
    def eval(self, env): return self.v
    def __repr__(self): return str(self.v)
class Var(Expr):
    __match_args__ = ("name",)
    def __init__(self, name): self.name = name
    def eval(self, env):
        try: return env[self.name]
        except KeyError: raise NameError(f"no value for {self.name}") from None
    def __repr__(self): return self.name
class Bin(Expr):
    __match_args__ = ("op", "l", "r")
    ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "**": operator.pow}
    def __init__(self, op, l, r): self.op, self.l, self.r = op, l, r
    def eval(self, env): return self.ops[self.op](self.l.eval(env), self.r.eval(env))
    def __repr__(self): return f"({self.l!r} {self.op} {self.r!r})"
class Un(Expr):
    __match_args__ = ("op", "e")
    def __init__(self, op, e): self.op, self.e = op, e
    def eval(self, env): return -self.e.eval(env)
    def __repr__(self): return f"{self.op}{self.e!r}"
def simplify(e):
    match e:
        case Bin("+", Num(0), x) | Bin("+", x, Num(0)): return simplify(x)
        case Bin("*", Num(1), x) | Bin("*", x, Num(1)): return simplify(x)
        case Bin("*", Num(0), _) | Bin("*", _, Num(0)): return Num(0)
        case Bin("**", x, Num(1)): return simplify(x)
        case Bin(op, Num(a), Num(b)): return Num(Bin.ops[op](a, b))
        case Bin(op, l, r):
            sl, sr = simplify(l), simplify(r)
            return simplify(Bin(op, sl, sr)) if (sl is not l or sr is not r) else e
        case Un("-", Num(v)): return Num(-v)
        case _: return e
def diff(e, x):
    match e:
        case Num(): return Num(0)
        case Var(n): return Num(1 if n == x else 0)
        case Bin("+" | "-" as op, l, r): return Bin(op, diff(l, x), diff(r, x))
        case Bin("*", l, r): return diff(l, x) * r + l * diff(r, x)
        case Bin("**", b, Num(n)): return n * b ** (n - 1) * diff(b, x)
        case Un(op, inner): return Un(op, diff(inner, x))
        case other: raise NotImplementedError(f"cannot derive {other!r}")
x, y = Var("x"), Var("y")
e = 3 * x ** 2 + 2 * x * y - 7
print(e, e(x=2, y=5), f"{e:b}")
d = diff(e, "x"); print(d); print(simplify(d), simplify(d)(x=2, y=5))
print(simplify(0 + x * 1), simplify((x + 0) * (y * 1)), simplify(Num(2) + 3), -x, (-x)(x=4))
for bad in (lambda: e(x=1), lambda: diff(x / y, "x"), lambda: Expr(), lambda: (x / 0)(x=1), lambda: x @ y, lambda: x + "a" and (x + "a")(x=1)):
    try: print(bad())
    except Exception as err: print(type(err).__name__, err)
