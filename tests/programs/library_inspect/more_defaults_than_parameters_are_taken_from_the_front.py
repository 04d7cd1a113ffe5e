import inspect


def first(e=1) -> int:
    return e


def three(a, b, c=1):
    return a, b, c


for function in (first, three):
    for defaults in ((1, 2), (1, 2, 3, 4), (5,), (), None, (1, 2, 3, 4, 5, 6, 7)):
        function.__defaults__ = defaults
        print(defaults, inspect.signature(function))
