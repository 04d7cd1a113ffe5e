import operator
import types


def as_dict(name, bases, namespace, **more):
    return {"name": name, "bases": bases, "more": more}


print(types.new_class("A", (object,), {"metaclass": as_dict, "colour": "red"}))
bases = (int, object)
print(types.resolve_bases(bases) is bases)


class Stand:
    def __mro_entries__(self, bases):
        return (int,)


print(types.resolve_bases((Stand(), str)))


class Wrong:
    def __mro_entries__(self, bases):
        return int


try:
    types.resolve_bases((Wrong(),))
except TypeError as error:
    print(error)


class First(type):
    pass


class Second(type):
    pass


class One(metaclass=First):
    pass


class Two(metaclass=Second):
    pass


try:
    types.prepare_class("Both", (One, Two))
except TypeError as error:
    print(error)
print(types.prepare_class("C", (One,))[0].__name__, len(operator.__all__))
try:
    operator.iconcat(1, 2)
except TypeError as error:
    print(error)


class Card:
    def __init__(self, suit):
        self._suit = suit

    @types.DynamicClassAttribute
    def suit(self):
        "of four"
        return self._suit

    @suit.setter
    def suit(self, suit):
        self._suit = suit

    @suit.deleter
    def suit(self):
        self._suit = None


card = Card("hearts")
card.suit = "spades"
print(card.suit, Card.__dict__["suit"].__doc__)
del card.suit
print(card.suit, hasattr(Card, "suit"))


def scaled(value, by=2, *, unit):
    return f"{value * by}{unit}"


copied = types.FunctionType(scaled.__code__, globals(), "copied", (3,), None, {"unit": "m"})
print(copied(5), copied.__name__, copied.__kwdefaults__)
for wrong in ((scaled.__code__, {}, 3), (scaled.__code__, {}, "n", 5), (scaled.__code__, {}, "n", (), None, 3)):
    try:
        types.FunctionType(*wrong)
    except TypeError as error:
        print(error)
