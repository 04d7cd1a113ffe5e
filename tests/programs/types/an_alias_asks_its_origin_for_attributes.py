# list[int] has a few attributes of its own; all others are those of list.
names = '''__class__ __origin__ __args__ __unpacked__ __parameters__ __bases__ __copy__ __deepcopy__
__repr__ __len__ __getitem__ __eq__ __hash__ __init__ __new__ __name__ __doc__ __module__ __mro__ __qualname__ append __iter__
__slots__ __weakref__ __orig_bases__ __setattr__'''.split()
for name in names:
    try:
        value = getattr(list[int], name)
    except AttributeError as error:
        value = error
    print(name, '<built-in method>' if 'built-in method' in repr(value) else value)
print(dict[2:6].__getitem__({1: 3}, 1), list[int].__len__([1, 2]), list[int].count([4, 4], 4))
try:
    dict[2:6].__getitem__(b'a', 3)
except TypeError as error:
    print(error)


class Box:
    limit = 3

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)


print(Box[int].limit, Box[int]().limit, Box[int].__module__, Box[int] == Box[int], hash(Box[int]) == hash(Box[int]), {Box[int]: 1})
