"""A class pattern uses attributes, properties, slots and hooks as getattr() does."""


class Plain:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Computed:
    __match_args__ = ('x',)

    @property
    def x(self):
        print('x is asked for')
        return 7


class Hooked:
    def __getattr__(self, name):
        print('hook', name)
        if name == 'none':
            raise AttributeError(name)
        return name * 2


class Slotted:
    __slots__ = ('a', 'b')


class Posing:
    __class__ = Plain


class Meta(type):
    def __instancecheck__(cls, thing):
        print('is it?', type(thing).__name__)
        return thing == 5


class Odd(metaclass=Meta):
    pass


class Lies:
    __match_args__ = ['x']


class Twice:
    __match_args__ = ('x', 'x')
    x = 1


slotted = Slotted()
slotted.a = 1


def kind(thing):
    match thing:
        case Plain(0, y): return 'plain at zero', y
        case Plain(x, y=2): return 'plain with two', x
        case Computed(x): return 'computed', x
        case Hooked(ab=value, none=_): return 'never', value
        case Hooked(ab=value): return 'hooked', value
        case Slotted(a=1, b=_): return 'both slots'
        case Slotted(a=1): return 'one slot'
        case Odd(): return 'odd'
        case int(n) | float(n): return 'number', n
        case str() as s: return 'text', s
    return 'nothing'


for thing in (Plain(0, 1), Plain(3, 2), Plain(3, 3), Computed(), Hooked(), slotted, 5, 6, 2.5, 'word', None):
    print(kind(thing))
print(isinstance(Posing(), Plain))
match Posing():
    case Plain(): print('poses as one')
for cls in (Lies, Twice, Plain, 3):
    try:
        match (cls() if cls in (Lies, Twice) else Plain(1, 2)):
            case cls(a, b, c): print('never')
    except TypeError as error:
        print(type(error).__name__, error)
try:
    match Twice():
        case Twice(a, x=b): print('never')
except TypeError as error:
    print(error)
