from enum import *
class Color(Enum):
    RED = 1
    GREEN = "g"
    BLUE = (0, 0, 255)
    CRIMSON = 1
    def describe(self): return f"{self.name} is {self.value}"
    @classmethod
    def default(cls): return cls.GREEN
print(Color.RED, repr(Color.RED), Color.RED.name, Color.BLUE.value, Color("g"), Color["RED"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED in Color, Color.RED.describe(), Color.default(), Color.__members__, Color, type(Color.RED), isinstance(Color.RED, Color), Color.RED == 1, Color.RED != Color.GREEN, hash(Color.RED) == hash(Color.RED), f"{Color.RED}", "%s" % Color.RED, [c.name for c in reversed(Color)], 1 in Color, "zz" in Color, bool(Color.RED), {Color.RED: "r"}[Color(1)], dir(Color)[:3])
for use in ("Color(99)", "Color['NOPE']", "Color.NOPE", "Color.RED = 5", "del Color.RED", "Color.RED.value = 5", "Color.RED < Color.GREEN", "Color()", "Color.RED()", "Color.RED.name = 'x'", "Color.RED + 1", "class Sub(Color): pass", "class D(Enum):\n    A = 1\n    A = 2", "Color.RED.GREEN", "Enum('E', 'a a')", "@unique\nclass U(Enum):\n    A = 1\n    B = 1", "class E(Enum):\n    x = 1\n    def mro(self): pass", "class F(Enum):\n    _bad_ = 1", "Color.RED.new = 1", "int(Color.RED)", "class M(Enum):\n    mro = 1", "sorted(Color)"):
    try:
        exec(use if use[0] in "cCd@E" and (" = " in use or use.startswith(("class", "del", "@"))) else f"print({use!r}, '=', {use})")
    except Exception as error:
        print(repr(use), "->", type(error).__name__, error)
match Color.RED:
    case Color.GREEN: print("green")
    case Color.RED: print("red")
class Empty(Enum): pass
class More(Empty): A = 1
print(list(More), Enum("Animal", "CAT DOG")["DOG"], Enum("N", {"x": 10}).x, Enum("S", ["a", "b"], start=5).b.value, Color._member_names_, Color._value2member_map_[1])
