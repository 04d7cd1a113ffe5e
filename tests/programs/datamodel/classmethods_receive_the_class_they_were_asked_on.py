class Shape:
    made = 0
    @classmethod
    def make(cls, *args):
        cls.made += 1
        return cls.__name__, args
    @staticmethod
    def plain(*args): return args
class Square(Shape): pass
print(Shape.make(1), Square.make(2), Square().make(3))
print(Shape.made, Square.made, "made" in vars(Square))
print(Shape.plain(1), Square().plain(2))
print(Shape.__dict__["make"].__func__.__name__, Shape.__dict__["plain"].__func__.__name__)
print(Shape.__dict__["make"].__wrapped__ is Shape.make.__func__, Shape.plain.__name__)
print(Square.make.__self__ is Square, Shape.make == Shape.make, Shape.make == Square.make)
static = Shape.__dict__["plain"]
print(static(5), type(static).__name__)
try:
    Shape.__dict__["make"](5)
except TypeError as error:
    print(error)
class Chain(Shape):
    @classmethod
    def make(cls, *args):
        return ("chain",) + super().make(*args)
print(Chain.make(9))
