# What verify() finds wrong with flags, numbers and aliases; members come one by one.
import enum

for values in (dict(A=1, B=6), dict(A=1, B=4, C=2 | 4 | 8 | 16, D=32 | 1), dict(A=1, B=3), dict(A=1, B=2, AB=3)):
    try:
        print(list(enum.verify(enum.NAMED_FLAGS)(enum.Flag('F', values))))
    except ValueError as error:
        print(error)
for check, values in ((enum.CONTINUOUS, dict(A=1, B=3, C=6)), (enum.UNIQUE, dict(A=1, B=1))):
    try:
        print(list(enum.verify(check)(enum.Enum('E', values))))
    except ValueError as error:
        print(error)
print(type(iter(enum.Enum('E', 'A B'))).__name__, next(iter(enum.Enum('E', 'A B'))))
