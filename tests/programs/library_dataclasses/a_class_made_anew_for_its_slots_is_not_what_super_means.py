import dataclasses


@dataclasses.dataclass(slots=True)
class Point:
    x: int = 1

    def shown(self):
        return super().__repr__()

    def owner(self):
        return __class__ is type(self)


class Far(Point):
    pass


for point in (Point(), Far()):
    print(point.owner(), isinstance(point, Point))
    try:
        print(point.shown())
    except TypeError as error:
        print(error)


@dataclasses.dataclass
class Mixed:
    name: str = dataclasses.field(kw_only=True, default='')
    size: int = 5
    tags: dataclasses.InitVar[list] = None


print(Mixed.__init__.__annotations__)
