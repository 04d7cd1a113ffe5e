import sys

print(sys.get_int_max_str_digits())
for digits in (0, 640, 5000, 4300):
    sys.set_int_max_str_digits(digits)
    for work in (lambda: len(str(10 ** 4500)), lambda: int('7' * 4500) % 97, lambda: len(f'{10 ** 700}')):
        try:
            print(digits, work())
        except ValueError as error:
            print(digits, error)
try:
    sys.set_int_max_str_digits(5)
except ValueError as error:
    print(error)
