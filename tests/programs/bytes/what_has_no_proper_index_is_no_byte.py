class Bad:
    def __index__(self):
        return 'x'


class Failing:
    def __index__(self):
        raise ValueError('no index')


class Large:
    def __index__(self):
        return 300


class Letter:
    def __index__(self):
        return 97


for thing in (Bad(), Failing(), Large(), Letter()):
    for use in (lambda: thing in b'abc', lambda: thing in bytearray(b'abc'), lambda: '%c' % thing, lambda: b'%c' % thing):
        try:
            print(use())
        except Exception as error:
            print(type(error).__name__, error, error.__context__)
