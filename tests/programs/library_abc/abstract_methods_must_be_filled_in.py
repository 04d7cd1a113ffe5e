from abc import ABC, abstractmethod, ABCMeta, abstractproperty, get_cache_token, update_abstractmethods
class Shape(ABC):
    @abstractmethod
    def area(self): "docs"; return 0
    @property
    @abstractmethod
    def name(self): pass
    @classmethod
    @abstractmethod
    def make(cls): pass
    @staticmethod
    @abstractmethod
    def helper(): pass
    def describe(self): return f"{self.name} of {self.area()}"
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return super().area() + self.s ** 2
    name = "square"
    @classmethod
    def make(cls): return cls(2)
    @staticmethod
    def helper(): return "h"
class Half(Shape):
    def area(self): return 1
print(Square(3).describe(), Square.make().area(), sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Shape.area.__isabstractmethod__, Square.__abstractmethods__, isinstance(Square(1), Shape), type(Shape))
for use in ("Shape()", "Half()", "class_()"):
    try: eval(use)
    except (TypeError, NameError) as e: print(e)
class One(ABC):
    @abstractmethod
    def only(self): ...
try: One()
except TypeError as e: print(e)
One.only = lambda self: 1
try: One()
except TypeError as e: print(e)
update_abstractmethods(One)
print(One().only())
class Meta(metaclass=ABCMeta): pass
@Meta.register
class Other: pass
print(issubclass(Other, Meta), isinstance(Other(), Meta), Meta.__subclasses__(), Other.__mro__, issubclass(int, Meta))
class Duck(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Duck: return any("quack" in B.__dict__ for B in C.__mro__)
        return NotImplemented
class Mallard:
    def quack(self): pass
print(isinstance(Mallard(), Duck), issubclass(int, Duck))
try: Meta.register(5)
except TypeError as e: print(e)
