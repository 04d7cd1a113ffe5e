class Base:
    def __add__(self, other):
        print("Base.add")
        return "base"
    def __radd__(self, other):
        print("Base.radd")
        return "rbase"
    def __lt__(self, other):
        print("Base.lt")
        return True
    def __gt__(self, other):
        print("Base.gt")
        return True
class Derived(Base):
    def __radd__(self, other):
        print("Derived.radd")
        return "rderived"
    def __gt__(self, other):
        print("Derived.gt")
        return False
class Same(Base): pass
print(Base() + Derived())
print(Base() + Same())
print(Derived() + Base())
print(Base() < Derived(), Base() < Same(), Derived() < Base())
print(1 + Base(), Base() + 1)
class Never:
    def __add__(self, other):
        print("Never.add")
        return NotImplemented
    def __radd__(self, other):
        print("Never.radd")
        return NotImplemented
for use in (lambda: Never() + 1, lambda: 1 + Never(), lambda: Never() + Never(), lambda: Never() + Base()):
    try:
        print(use())
    except TypeError as error:
        print(error)
