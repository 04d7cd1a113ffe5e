import functools


class Plain:
    def __call__(self, *args, **kw):
        return args, kw

    def __repr__(self):
        return 'Plain()'


class Named:
    __qualname__ = 'Renamed'

    def __call__(self, *args, **kw):
        return args, kw

    def __str__(self):
        return 'as text'


def function(*args, **kw):
    return args, kw


for callable in (Plain(), Named(), functools.partial(max, 1), function, Plain().__call__, len, int):
    for call in (lambda: callable(**None), lambda: callable(*None), lambda: callable(a=1, **{'a': 2}), lambda: callable(**{1: 2})):
        try:
            print(call())
        except TypeError as error:
            print(str(error))
