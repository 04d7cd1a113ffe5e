# An exception's attributes are kept by a native class: they can be replaced, not
# deleted, also where another class comes first.
class Plain:
    pass


class Mixed(Plain, Exception):
    pass


for kind in Plain, Mixed, ValueError:
    thing = kind()
    thing.x = 1
    thing.__dict__ = {'y': 2}
    print(kind.__name__, vars(thing))
    try:
        del thing.__dict__
        print(vars(thing))
    except TypeError as error:
        print(error)
    try:
        thing.__dict__ = 3
    except TypeError as error:
        print(error)
