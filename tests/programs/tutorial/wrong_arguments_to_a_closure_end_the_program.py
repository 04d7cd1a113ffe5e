def adder(n):
    def add(x):
        return x + n
    return add
add5 = adder(5)
print(add5(1))
try:
    add5()
except TypeError as error:
    print(error)
try:
    adder()
except TypeError as error:
    print(error)
add5("text")
