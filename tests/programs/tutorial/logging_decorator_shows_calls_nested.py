depth = 0
def trace(f):
    def wrapper(*args):
        global depth
        print("|  " * depth + f"{f.__name__}({', '.join(map(repr, args))})")
        depth += 1
        result = f(*args)
        depth -= 1
        print("|  " * depth + f"-> {result!r}")
        return result
    return wrapper
@trace
def fact(n): return 1 if n <= 1 else n * fact(n - 1)
@trace
def hanoi(n, a, b, c): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
fact(3)
print(hanoi(2, "A", "B", "C"))
