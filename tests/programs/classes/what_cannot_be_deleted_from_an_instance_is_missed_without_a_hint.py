class Plain:
    size = 1


class Slots:
    __slots__ = ('size',)


class Items(list):
    pass


plain = Plain()
plain.weight = 2
for thing, name in ((plain, 'weigth'), (plain, 'size'), (Slots(), 'sizes'), (Items(), 'nosuch'), (Plain, 'sizes'), (object(), 'nosuch'), (ValueError(), 'arg')):
    try:
        delattr(thing, name)
    except AttributeError as error:
        print(error, '|', error.name, error.obj is thing)
del plain.weigth
