class Base:
    def name(self):
        return 'base'

class Derived(Base):
    def name(self):
        return 'derived of ' + super().name()

def outer(n):
    def fact(k):
        return 1 if k == 0 else k * fact(k - 1)
    return fact(n)

print(Derived().name(), outer(5))
