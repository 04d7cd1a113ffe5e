class Eq:
    def __eq__(self, other): return True
class Both(Eq):
    def __hash__(self): return 7
class Inherits(Both): pass
class EqAgain(Both):
    def __eq__(self, other): return False
class Never:
    __hash__ = None
class Kept(Both):
    __hash__ = Both.__hash__
    def __eq__(self, other): return self is other
for cls in (Eq, Both, Inherits, EqAgain, Never, Kept):
    try:
        print(cls.__name__, hash(cls()), cls.__hash__ is None)
    except TypeError as error:
        print(cls.__name__, error, cls.__hash__ is None)
class Bad:
    def __hash__(self): return "text"
class Big:
    def __hash__(self): return 2 ** 70 + 1
class MinusOne:
    def __hash__(self): return -1
try:
    hash(Bad())
except TypeError as error:
    print(error)
print(hash(Big()) == hash(2 ** 70 + 1), hash(MinusOne()))
from collections.abc import Hashable
print(isinstance(Eq(), Hashable), isinstance(Both(), Hashable), issubclass(Never, Hashable))
