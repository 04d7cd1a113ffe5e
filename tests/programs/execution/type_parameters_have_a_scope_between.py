T = "module T"
def f[T](x: T) -> T:
    return T
print(f(1), type(f(1)).__name__, T, f.__type_params__, f.__annotations__)
class Box[T]:
    kind = T
    def get[U](self, other: U) -> tuple[T, U]: return T, U
print(Box.kind, Box.__type_params__, Box().get(1), Box.get.__annotations__)
type Pair[A, B = int] = tuple[A, B]
print(Pair, Pair.__type_params__, Pair.__value__, Pair[int, str])
type Lazy = Missing | int
print(Lazy.__name__)
try:
    Lazy.__value__
except NameError as error:
    print(error)
Missing = str
print(Lazy.__value__)
def bounded[N: (int, float), *Ts, **P](n: N, *args: *Ts, **kw: P.kwargs): pass
n, ts, p = bounded.__type_params__
print(n, n.__constraints__, ts, p, bounded.__annotations__)
class Child[T](Box[T]): pass
print(Child.__orig_bases__, [c.__name__ for c in Child.__mro__])
for source in ("def f[T, T](): pass", "class C[T = int, U]: pass", "type X = (yield)", "def f[T: (x := 1)](): pass", "type T[A] = A; T[int] = 3", "def f[](): pass", "class C[**P, *Ts = 1]: pass"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
