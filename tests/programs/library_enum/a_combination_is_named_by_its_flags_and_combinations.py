import enum


class Mixed(enum.Flag):
    RED = 3
    GREEN = enum.auto()
    BLUE = 8
    SEA = 12


class Kept(enum.IntFlag):
    A = 1
    WIDE = 6


print(Mixed.RED | Mixed.GREEN, Mixed.RED | Mixed.BLUE, Mixed.SEA, Mixed.SEA | Mixed.RED, Mixed.GREEN | Mixed.BLUE)
print(Kept.A | Kept.WIDE, Kept(3), Kept(16), Kept(23), Kept(8) | Kept.WIDE, Kept(0), ~Kept.A)
for value in (1, 2, 5, 9, 16, -1):
    for cls in (Mixed, Kept):
        try:
            print(repr(cls(value)))
        except ValueError as error:
            print(error)
