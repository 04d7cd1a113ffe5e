class Box:
    __slots__ = ('empty',)
    size = 1
    sizes = property()


# Called by its name, object.__getattribute__ adds nothing to what a descriptor says.
for name in ('sizes', 'empty', 'nosuch'):
    for read in (getattr, object.__getattribute__):
        try:
            read(Box(), name)
        except AttributeError as error:
            print(error, error.name, type(error.obj).__name__)
for kind in (int, 3, object):
    try:
        type.__new__(kind, 'Made', (), {})
    except TypeError as error:
        print(error)
Box().sizes
