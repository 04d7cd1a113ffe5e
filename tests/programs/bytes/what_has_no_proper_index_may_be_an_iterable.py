class Bad:
    def __index__(self):
        return 'x'


class Raising:
    def __index__(self):
        raise TypeError('no index')


class Failing:
    def __index__(self):
        raise ValueError('no index')


class Items(Bad):
    def __iter__(self):
        return iter([65, 66])


for kind in (bytes, bytearray):
    for thing in (Bad(), Raising(), Failing(), Items()):
        try:
            print(kind(thing))
        except Exception as error:
            print(type(error).__name__, error, error.__context__)
