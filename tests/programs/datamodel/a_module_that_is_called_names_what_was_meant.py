import copy, datetime, dis, math, pprint, random, time, types

for ask in (lambda: datetime(2020, 1, 1), lambda: time(), lambda: copy([1]), lambda: pprint([1]), lambda: dis("x"),
            lambda: random(), lambda: math(1), lambda: types()):
    try:
        print(ask())
    except TypeError as error:
        print(error)

module = types.ModuleType("mine")
for own in (None, len, 3, "mine"):
    module.mine = own
    try:
        module()
    except TypeError as error:
        print(error)
datetime(2020, 1, 1)
