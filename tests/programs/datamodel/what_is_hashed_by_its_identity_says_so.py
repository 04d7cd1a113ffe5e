def function():
    pass


class Thing:
    pass


for value in (NotImplemented, ..., object(), int, Thing, Thing(), function, Thing().__class__):
    print(hash(value) == id(value) >> 4)
print(float.__sizeof__(1.5), complex.__sizeof__(1j), object.__sizeof__(2.5), '__sizeof__' in vars(float), '__sizeof__' in vars(complex))
