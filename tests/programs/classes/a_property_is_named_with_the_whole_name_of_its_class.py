class House:
    class Room:
        @property
        def size(self):
            "in square metres"
            return 12

        paint = property(doc="the colour")


def build():
    class Hut:
        door = property(None, lambda self, value: None)

    return Hut()


room, hut = House.Room(), build()
for attempt in (lambda: room.paint, lambda: setattr(room, "size", 1), lambda: delattr(room, "size"), lambda: hut.door,
                lambda: delattr(hut, "door")):
    try:
        attempt()
    except AttributeError as error:
        print(error)

# A copy with another function keeps documentation that was given, and takes
# that of the getter where it came from one.
print(House.Room.size.setter(print).__doc__, House.Room.paint.getter(lambda self: 1).__doc__)


class Attic(House.Room):
    @House.Room.size.getter
    def size(self):
        "under the roof"
        return 4


print(Attic.size.__doc__)


class Counted(property):
    made = 0

    def __init__(self, *functions, **more):
        Counted.made += 1
        super().__init__(*functions, **more)


class Meter:
    @Counted
    def value(self):
        "what it shows"
        return self._value

    @value.setter
    def value(self, value):
        self._value = value


meter = Meter()
meter.value = 7
print(meter.value, type(Meter.value).__name__, Counted.made, Meter.value.__doc__)
