class Computed:
    def __init__(self, function): self.function = function
    def __get__(self, instance, owner):
        print("computing for", owner.__name__, "on" , "class" if instance is None else "instance")
        return self if instance is None else self.function(instance)
class Circle:
    def __init__(self, r): self.r = r
    @Computed
    def area(self): return self.r ** 2 * 3
c = Circle(2)
print(c.area)
c.area = "stored"
print(c.area)
del c.area
print(c.area)
Circle.area
c.__dict__["area"] = "through the dictionary"
print(c.area)
class Guarded(Computed):
    def __set__(self, instance, value): raise AttributeError("read-only")
class Square:
    @Guarded
    def area(self): return 9
s = Square()
s.__dict__["area"] = "hidden"
print(s.area, s.__dict__)
try:
    s.area = 1
except AttributeError as error:
    print(error)
try:
    del s.area
except AttributeError as error:
    print(error)
