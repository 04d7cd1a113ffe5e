class Plain:
    pass


class Indexed:
    def __getitem__(self, i):
        return i


class Number(int):
    pass


class Mapping(dict):
    pass


class Index:
    def __index__(self):
        return 0


def attempt(f, *args):
    try:
        print(f(*args))
    except TypeError as error:
        print(error)


def delete(container, key):
    del container[key]


def repeat(a, b):
    a *= b
    return a


for container in ('abc', b'abc', (1, 2), range(3), {1, 2}, frozenset([1]), {1: 2}.keys(), 3, 2.5, None, len, Plain(), Number(3)):
    for key in (0, 'a', slice(1), Index(), True):
        attempt(delete, container, key)
for a in ({}, {1}, range(2), Plain(), Number(2), Mapping(), 3, 2.5, None, len):
    for b in ('ab', [1], (2,), b'x'):
        attempt(repeat, a, b)
for value in (Indexed(), Plain(), {1}, 3, {}.keys(), Mapping()):
    attempt(lambda: list(reversed(value)))
