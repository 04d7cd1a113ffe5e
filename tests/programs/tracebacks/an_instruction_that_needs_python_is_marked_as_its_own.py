import sys
import traceback


def numbers(n):
    yield from range(n)


class Odd:
    def __bool__(self):
        return 3


class Failing:
    def __bool__(self):
        raise ValueError('no truth')


def report(f):
    try:
        f()
    except Exception:
        traceback.print_exc(file=sys.stdout)


def unpack_few():
    a, *b, c = numbers(1)


def unpack_many():
    a, b = 1, 2; a, b = numbers(3)


def condition():
    x = 1; x = 2 if Failing() else 3


def negation():
    x = 1; return x and not Odd()


def loop():
    while Failing(): pass


for each in (unpack_few, unpack_many, condition, negation, loop):
    report(each)
