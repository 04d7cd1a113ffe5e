from enum import Enum, Flag
import enum

for call in (lambda: Enum('Colour'), lambda: Flag(1), lambda: Enum()):
    try:
        print(call())
    except TypeError as error:
        print(error)
Empty = Enum('Empty', names=())
print(Empty, list(Empty))
for number in (0, 1, 5, -1, -5, -8, 255, -256):
    print(enum.bin(number), enum.bin(number, 10), enum.bin(number, 2))
