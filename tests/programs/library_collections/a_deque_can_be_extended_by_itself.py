from collections import ChainMap, OrderedDict, UserDict, UserList, UserString, deque, namedtuple
import copy

beads = deque("ab", maxlen=6)
beads.extend(beads)
print(beads)
beads.extendleft(beads)
print(beads)
beads += beads
print(beads)

# What stands for a container in subclasses behaves like the container.
shelf = UserList([3, 1])
shelf.label = "top"
other = copy.copy(shelf)
other.append(2)
print(shelf, other, other.label)
word = UserString("banana")
print(word.count("an"), word.count("a", 2), word.index("n"), word.index("n", 3), word.encode(), word.join("xy"))
print(type(word.upper()).__name__, type(word.join("xy")).__name__, type(word.format()).__name__, "%s!" % word)
print({"a": 1, "b": 2} | ChainMap({"b": 3}), ChainMap({"b": 3}) | {"c": 4})
try:
    ChainMap({}) | 5
except TypeError as error:
    print(error)

orders = OrderedDict(self=1)
orders.update(self=2, other=3)
print(orders, orders.pop("none", default="no"), orders.pop("self"))


class Ledger(OrderedDict):
    pass


book = Ledger(tea=4)
book.owner = "Ida"
print(copy.copy(book).owner, copy.deepcopy(book).owner, copy.copy(book))

Point = namedtuple("Point", "x y")
Point.x.__doc__ = "to the right"
print(Point.x.__doc__, Point.y.__doc__)
