class Shown:
    @property
    def __dict__(self):
        return {'shown': 1}


class ShownDict(dict):
    @property
    def __dict__(self):
        return {'shown': 2}


class Number:
    __dict__ = 5


for thing in (Shown(), ShownDict()):
    print(thing.__dict__, vars(thing))
    thing.a = 5
    print(thing.a, thing.__dict__)
number = Number()
number.z = 3
print(number.z, number.__dict__)


class Meta(type):
    @classmethod
    def __call__(cls, *given):
        return 'by the metaclass', cls.__name__, given


class Static(type):
    @staticmethod
    def __call__(*given, **named):
        return 'by nobody', given, named


class A(metaclass=Meta):
    pass


class B(metaclass=Static):
    pass


print(A(1, 2), B(1, x=2))
