def outer():
    factor = 10
    products = (factor * n for n in (1, 2))
    factor = 100
    return list(products)

class Greeter:
    def greet(self):
        return self.__class__.__name__
class Loud(Greeter):
    def greet(self):
        return super().greet().upper()

print(outer(), Loud().greet())
