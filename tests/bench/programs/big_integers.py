"""Big integers: factorials, Fibonacci numbers, powers, digits."""


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def power_mod(base, exponent, modulus):
    result = 1
    while exponent:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


total = 0
for turn in range(500):
    total += factorial(600) % 1_000_003
    total += fibonacci(3000) % 1_000_003
prime = 2 ** 127 - 1
for turn in range(6_000):
    total += power_mod(3 + turn, prime - 2, prime) % 1009
print(total, len(str(2 ** 14_000)), sum(int(d) for d in str(factorial(1500))))
