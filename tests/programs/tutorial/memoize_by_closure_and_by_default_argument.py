def memoize(f):
    cache = {}
    def wrapper(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    wrapper.cache = cache
    return wrapper
calls = 0
@memoize
def fib(n):
    global calls
    calls += 1
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), calls, len(fib.cache), fib(30), calls)
def fact(n, memo={0: 1}):
    if n not in memo: memo[n] = n * fact(n - 1)
    return memo[n]
print(fact(5), fact.__defaults__)
def once(f):
    done, result = False, None
    def wrapper(*a):
        nonlocal done, result
        if not done: done, result = True, f(*a)
        return result
    return wrapper
setup = once(lambda: print("set up") or "ready")
print(setup(), setup())
