def fact(n): return 1 if n < 2 else n * fact(n - 1)
old = fact
print(old(5))
def fact(n): return "another function"
print(old(5) if False else old(1), end=" ")
try:
    print(old(2))
except TypeError as error:
    print(error)
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(10), odd(7), even(3))
def outer():
    def up(n): return n if n > 3 else down(n + 2)
    def down(n): return up(n - 1)
    return up(0)
print(outer())
def too_early():
    def first(): return second()
    try:
        first()
    except NameError as error:
        print(error)
    def second(): return "now"
    return first()
print(too_early())
fib = lambda n: n if n < 2 else fib(n - 1) + fib(n - 2)
print([fib(n) for n in range(10)])
print((lambda f: f(f, 5))(lambda self, n: 1 if n < 2 else n * self(self, n - 1)))
def depth(n):
    try:
        return depth(n + 1)
    except RecursionError as error:
        return str(error)
print(depth(0))
