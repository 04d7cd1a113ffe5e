# Spread arguments and keywords are refused in the name of the method as it is bound: by the type of
# its object, not by the class that has it.
class Stack(list):
    pass


class Outer:
    class Table(dict):
        pass


for method in True.conjugate, Stack().append, [].append, Outer.Table.fromkeys, dict.fromkeys, Outer.Table().update:
    print(method.__qualname__)
    for spread in ({'mapping': 0}, {'items': 0}):
        try:
            if 'mapping' in spread:
                method(**0)
            else:
                method(*0)
        except TypeError as error:
            print(error)
    try:
        method(*[1], a=3, **{'a': 4})
    except TypeError as error:
        print(error)
    try:
        method(**{'a': 4})
    except TypeError as error:
        print(error)
    for count in 0, 1, 2:
        try:
            method(*[1] * count)
        except TypeError as error:
            print(count, error)
