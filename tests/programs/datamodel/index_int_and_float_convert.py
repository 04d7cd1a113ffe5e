class Five:
    def __index__(self): return 5
print([10, 20, 30, 40, 50, 60][Five()], "abcdefgh"[Five():], range(10)[Five()], hex(Five()), "ab" * Five())
print(int(Five()), float(Five()), complex(Five()), round(7.123456, Five()), bin(Five()), chr(Five()) == "\x05", bytes(Five()))
class Half:
    def __float__(self): return 0.5
    def __int__(self): return 0
    def __complex__(self): return 1 + 2j
    def __round__(self, n=None): return ("rounded", n)
    def __trunc__(self): return 9
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
import math
print(float(Half()), int(Half()), complex(Half()), round(Half()), round(Half(), 2), math.floor(Half()), math.ceil(Half()), math.trunc(Half()))
print(math.sqrt(Five()) == math.sqrt(5), math.sin(Half()) == math.sin(0.5))
class Bad:
    def __index__(self): return "5"
    def __float__(self): return 5
    def __int__(self): return 2.5
    def __complex__(self): return 1
for use in ("[1][Bad()]", "float(Bad())", "int(Bad())", "complex(Bad())", "range(Bad())", "[1][1.0]", "'a' * 2.0", "hex(1.5)", "range(1.0)", "chr('a')"):
    try:
        eval(use)
    except TypeError as error:
        print(use, "->", error)
