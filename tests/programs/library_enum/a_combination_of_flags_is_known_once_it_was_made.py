import enum


class Mode(enum.IntFlag):
    READ = 4
    WRITE = 2


class Strict(enum.Flag):
    A = 1
    B = 2


print(1 in Mode, 4 in Mode, 6 in Mode, 8 in Mode, 3 in Strict, 1 in Strict, 'x' in Strict, [] in Strict)
Mode(6), Mode(8), Strict(3)
print(1 in Mode, 4 in Mode, 6 in Mode, 8 in Mode, 3 in Strict, Strict.A | Strict.B in Strict)
for values in (('a',), ('a', 1), (None,), (1, 2.5)):
    try:
        class Next(enum.Enum):
            vars().update({f'V{i}': value for i, value in enumerate(values)})
            NEXT = enum.auto()
        print(list(Next))
    except TypeError as error:
        print(error)
