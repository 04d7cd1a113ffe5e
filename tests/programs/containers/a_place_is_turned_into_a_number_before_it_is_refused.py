class Bad:
    def __index__(self):
        return 'x'


class Huge:
    def __index__(self):
        return 2**100


class Good:
    def __index__(self):
        return 1


class Plain:
    pass


class Gets:
    def __getitem__(self, key):
        return key


def deletes(thing, key):
    del thing[key]


def stores(thing, key):
    thing[key] = 1


for thing in (Plain(), Gets()):
    for key in (Bad(), Huge(), Good(), 1, 2**70, 'a', None, True):
        for use in (stores, deletes):
            try:
                use(thing, key)
            except Exception as error:
                print(type(error).__name__, error)
