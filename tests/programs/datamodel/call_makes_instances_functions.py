class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *rest, scale=1): return (self.n + x + sum(rest)) * scale
add5 = Adder(5)
print(add5(1), add5(1, 2, 3), add5(1, scale=10), callable(add5), callable(Adder), callable(5))
print(list(map(add5, [1, 2])), sorted([3, 1, 2], key=Adder(0)))
add5.__call__ = lambda *a: "on the instance"
print(add5(1), add5.__call__(1))
class NotCallable:
    def __init__(self): self.__call__ = lambda: 1
n = NotCallable()
print(callable(n))
try:
    n()
except TypeError as error:
    print(error)
class Chain:
    def __init__(self, path=""): self.path = path
    def __getattr__(self, name): return Chain(f"{self.path}/{name}")
    def __call__(self, *args): return Chain(f"{self.path}({','.join(map(str, args))})")
    def __str__(self): return self.path
print(Chain().users(5).posts("a", "b").first())
class Meta(type):
    def __call__(cls, *args):
        print("making", cls.__name__, args)
        return super().__call__(*args)
class Made(metaclass=Meta):
    def __init__(self, *args): self.args = args
print(Made(1, 2).args)
