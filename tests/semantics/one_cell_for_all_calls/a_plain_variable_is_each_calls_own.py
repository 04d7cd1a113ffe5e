def fact(n):
    result = 1 if n == 0 else n * fact(n - 1)
    return result

print(fact(5))
