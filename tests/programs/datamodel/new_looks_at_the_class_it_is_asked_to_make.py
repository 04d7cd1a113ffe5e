# __new__ of a built-in type, called by its name, may be given anything.
import types


def tell(make, *arguments):
    try:
        print(type(make(*arguments)).__name__)
    except TypeError as error:
        print(error)


class Named(ValueError):
    pass


tell(ValueError.__new__, 1)
tell(BaseException.__new__, int)
tell(ValueError.__new__, Named, 'a')
tell(property.__new__, 'x')
tell(types.ModuleType.__new__, 7)
tell(zip.__new__, dict, [1])
tell(map.__new__, object, len, [])
tell(enumerate.__new__, 3, [])
tell(filter.__new__, None, None, [])
tell(staticmethod.__new__, 2, len)
tell(super.__new__, 0)
tell(list.__new__, tuple)
tell(dict.__new__, set)
tell(reversed.__new__, 5, [])
tell(ExceptionGroup.__new__, 'x', 'y', [ValueError()])
