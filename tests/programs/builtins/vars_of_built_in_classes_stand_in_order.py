import types

classes = [object, int, bool, float, complex, str, list, tuple, dict, set, frozenset, range, slice, property,
           classmethod, staticmethod, super, enumerate, zip, map, filter, reversed, BaseException, StopIteration,
           ImportError, NameError, AttributeError, types.FunctionType, types.GeneratorType, types.CellType,
           types.MappingProxyType, type({}.keys()), type({}.items()), type(iter([])), type(iter({}))]
for cls in classes:
    print(cls.__name__, *vars(cls))
print(list.__getattribute__, list.__sizeof__, set.__reduce__, type.__setattr__)
try:
    list.__sizeof__(1)
except TypeError as e:
    print(e)


class Meta(type):
    def __setattr__(cls, name, value):
        super().__setattr__(name, value * 2)


class C(metaclass=Meta):
    pass


C.x = 4
print(C.x)
for apply in (object.__setattr__, object.__delattr__):
    try:
        apply(C, *('x', 1)[:1 if apply is object.__delattr__ else 2])
    except TypeError as e:
        print(e)
try:
    type.__setattr__(1, 'x', 1)
except TypeError as e:
    print(e)
type.__delattr__(C, 'x')
print(hasattr(C, 'x'))
