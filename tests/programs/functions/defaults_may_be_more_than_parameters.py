def none():
    return 'none'


def one(a):
    return a


def two(a, b, *, c=1):
    return a, b, c


for function in (none, one, two):
    function.__defaults__ = (1, 2, 3)
    for args in ((), (7,), (7, 8), (7, 8, 9)):
        try:
            print(function(*args))
        except TypeError as error:
            print(error)
