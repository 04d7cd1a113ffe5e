def outer():
    def fact(n):
        return 1 if n == 0 else n * fact(n - 1)
    return fact(3)

try:
    outer()
except NameError as e:
    print(e)
