def exponentiate(power):
    def inner(base):
        return base ** power
    return inner

square = exponentiate(2)
cube = exponentiate(3)
print(square(4), cube(4))
