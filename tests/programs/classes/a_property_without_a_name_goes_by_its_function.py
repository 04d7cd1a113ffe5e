class Box:
    pass


Box.late = property(lambda self: 1)
Box.bare = property()
Box.named = property(fset=lambda self, value: None)


def tell(action):
    try:
        action(Box())
    except AttributeError as error:
        print(error)


tell(lambda box: setattr(box, 'late', 1))
tell(lambda box: delattr(box, 'late'))
tell(lambda box: setattr(box, 'bare', 1))
tell(lambda box: box.bare)
tell(lambda box: box.named)


class Named:
    early = property(lambda self: 1)


tell(lambda box: setattr(Named(), 'early', 1))
