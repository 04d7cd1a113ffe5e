import functools


class Plain:
    pass


class WithNew:
    def __new__(cls, **kw):
        return object.__new__(cls)


class WithInit:
    def __init__(self, **kw):
        print(kw)


@functools.lru_cache
def cached(**kw):
    return kw


for call in (object, Plain, WithNew, WithInit, cached, print, dict, int, len, lambda **kw: kw, lambda: 1):
    for keywords in ({1: 2}, {'sep': ''}):
        try:
            call(**keywords)
            print('called')
        except TypeError as error:
            print(error)
