import math
print(math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.perm(4), math.gcd(12, 18, 27), math.lcm(4, 6, 10), math.gcd(), math.lcm(), math.isqrt(99), math.isqrt(10 ** 30), math.gcd(-4, 6), math.lcm(0, 5), math.comb(3, 5), math.factorial(0))
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([2.5, 2]), math.prod([1, 2], start=10), math.sumprod([1, 2, 3], [4, 5, 6]), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.floor(7), math.ceil(1e20))
for use in ("factorial(-1)", "factorial(2.5)", "factorial('a')", "factorial(5.0)", "comb(-1, 2)", "comb(2, -1)", "comb(1.5, 1)", "perm(-1)", "isqrt(-1)", "isqrt(2.5)", "gcd(1.5, 2)", "gcd('a')", "lcm(2, None)", "prod(5)", "prod(['a'])", "prod(['a', 2])", "sumprod([1], [1, 2])", "sumprod(1, 2)", "floor('a')", "ceil(None)", "trunc('x')", "floor(math.inf)", "ceil(math.nan)", "trunc(-math.inf)", "gcd(**{'a': 1})", "comb(5)", "nope(1)", "factorial()", "perm(3, 1.5)", "perm()"):
    try:
        print(use, "=", eval("math." + use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
