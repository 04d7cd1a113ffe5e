import itertools


class Unsure:
    def __bool__(self):
        raise ZeroDivisionError('as a truth')


class Uncounted:
    def __index__(self):
        raise ZeroDivisionError('as a number')


class Endless:
    def __iter__(self):
        raise KeyError('as an iterable')


class Unwritten:
    def __str__(self):
        raise LookupError('as a text')


def fails(value):
    raise LookupError('as a key')


def told(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


told(lambda: zip(Endless(), strict=Unsure()))
told(lambda: zip(3, strict=Unsure()))
told(lambda: sorted([1, 2], key=fails, reverse=Unsure()))
told(lambda: [1, 2].sort(key=fails, reverse=Unsure()))
told(lambda: sorted(Endless(), reverse=Unsure()))
told(lambda: sum(Endless(), ''))
told(lambda: sum(int, b''))
told(lambda: sum([], ''))
told(lambda: itertools.batched(Endless(), 0, strict=Unsure()))
told(lambda: itertools.combinations(Endless(), Uncounted()))
told(lambda: itertools.combinations(Endless(), -1))
told(lambda: itertools.combinations_with_replacement(Endless(), 'a'))
told(lambda: print(Unwritten(), flush=Unsure()))
told(lambda: str.maketrans(1, 2))
told(lambda: str.maketrans(1, '2'))
told(lambda: max(nosuch=1))
told(lambda: min(key=1))
told(lambda: max(1, nosuch=1))
for bounds in ((Uncounted(),), (-1,), (-2,), (2**70,), (1, Uncounted()), (Uncounted(), 2), (0, 5, Uncounted()), (0, 5, 0), ('a',), (0, None, 2.0)):
    told(lambda: itertools.islice(Endless(), *bounds))
