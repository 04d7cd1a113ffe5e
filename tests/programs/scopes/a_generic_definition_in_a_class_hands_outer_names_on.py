# The scope of type parameters finds a name in the class around it; what stands
# inside of it finds the same name further out, past the class.
def shop():
    unit = "crate"

    class Shelf:
        unit = dict

        class Row[Item](unit):
            size = unit

        def fill[Item](self, kind: unit, label: (unit for _ in range(1))):
            return unit

    return Shelf


Shelf = shop()
print(Shelf.Row.__bases__[0].__name__, Shelf.Row.size)
print(Shelf.fill.__annotations__["kind"].__name__, list(Shelf.fill.__annotations__["label"]))
print(Shelf().fill(1, 2))


def base(*seen):
    return type("Base", (), {"seen_outside": seen})


class Box[Content]:
    Content = "of the class"

    class Lid[Hinge](base([Content for _ in range(2)], Content)):
        seen = Content

    type Both = [Content for _ in range(1)]


print(Box.Lid.seen_outside, Box.Lid.seen, Box.Both.__value__)
