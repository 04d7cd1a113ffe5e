class Plain:
    pass


class Slotted:
    __slots__ = ('a',)


class Row(tuple):
    pass


def attempt(bases, slots, **names):
    try:
        made = type('Made', bases, {'__slots__': slots, **names})
        print('made', [k for k in vars(made) if k in ('a', 'b', '__dict__', '__weakref__')])
    except Exception as error:
        print(type(error).__name__, error)


attempt((Plain,), ('x', '__dict__'), x=1)
attempt((Plain,), ('__weakref__',))
attempt((Slotted,), ('__dict__', '__weakref__'))
attempt((Slotted,), ('__dict__', '__dict__'))
attempt((Slotted,), ('__weakref__', 'b', '__weakref__'))
attempt((Slotted,), ('b',), b=3)
attempt((Row,), ('b',))
attempt((Row,), (3,))
attempt((Row,), ())
attempt((int,), 'b')
attempt((type,), 'b')
attempt((Exception,), ('b',))
attempt((Exception,), ('__dict__',))
attempt((Plain, Slotted), ('b',))
attempt((), (1,))
attempt((), ('1',))
attempt((), 3)


class Number(Plain, int):
    pass


class Both(Plain, Slotted):
    pass


class Weak(Slotted):
    __slots__ = ('__weakref__',)


class Bare(Slotted):
    __slots__ = ()


for cls in (Plain, Slotted, Row, Number, Both, Weak, Bare, type('Last', (Bare, Weak), {'__slots__': ()})):
    print(cls.__name__, [k for k in vars(cls) if k in ('__dict__', '__weakref__')], hasattr(cls(), '__dict__'))
