from collections import OrderedDict


class Own(OrderedDict):
    pass


def change(made, view, how):
    d = made(a=1, b=2, c=3)
    try:
        for item in view(d):
            how(d)
    except RuntimeError as e:
        print(e)


for made in (OrderedDict, Own, dict):
    change(made, iter, lambda d: d.update(z=1))
    change(made, made.items, lambda d: d.popitem())
    change(made, made.values, lambda d: d.clear())
    change(made, reversed, lambda d: d.pop('a'))
    change(made, iter, lambda d: d.update(a=5))
