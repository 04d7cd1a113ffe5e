# tuple: items, methods, arithmetic and refusals.
def same(value):
    return value


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('()', lambda: (()))
show('(1,)', lambda: ((1,)))
show('tuple("ab")', lambda: tuple("ab"))
show('tuple([1, 2])', lambda: tuple([1, 2]))
show('tuple(range(3))', lambda: tuple(range(3)))
show('tuple()', lambda: tuple())
show('tuple(5)', lambda: tuple(5))
show('tuple(1, 2)', lambda: tuple(1, 2))
show('tuple(x=1)', lambda: tuple(x=1))
show('(1, 2, 3)[1]', lambda: (1, 2, 3)[1])
show('(1, 2, 3)[-1]', lambda: (1, 2, 3)[-1])
show('(1, 2, 3)[1:]', lambda: (1, 2, 3)[1:])
show('(1, 2, 3)[::-1]', lambda: (1, 2, 3)[::-1])
show('(1, 2)[2]', lambda: (1, 2)[2])
show('same((1, 2))["a"]', lambda: same((1, 2))["a"])
show('(1, 2).index(2)', lambda: (1, 2).index(2))
show('(1, 2).index(3)', lambda: (1, 2).index(3))
show('(1, 2).count(1)', lambda: (1, 2).count(1))
show('(1, 2) + (3,)', lambda: (1, 2) + (3,))
show('(1, 2) + [3]', lambda: (1, 2) + [3])
show('(1,) * 3', lambda: (1,) * 3)
show('(1,) * "a"', lambda: (1,) * "a")
show('(1, 2) < (1, 3)', lambda: (1, 2) < (1, 3))
show('(1, 2) < (1, 2, 0)', lambda: (1, 2) < (1, 2, 0))
show('(1, "a") < (1, 2)', lambda: (1, "a") < (1, 2))
show('(1, 2) == [1, 2]', lambda: (1, 2) == [1, 2])
show('(1, 2) in [(1, 2)]', lambda: (1, 2) in [(1, 2)])
show('hash((1, 2)) == hash((1, 2))', lambda: hash((1, 2)) == hash((1, 2)))
show('hash((1, [2]))', lambda: hash((1, [2])))
show('(1, 2).append(3)', lambda: (1, 2).append(3))
show('(1, 2).__setitem__(0, 1)', lambda: (1, 2).__setitem__(0, 1))
show('len((1, 2))', lambda: len((1, 2)))
show('(1, 2) * 10**20', lambda: (1, 2) * 10**20)
show('(1, 2).index(1, 5)', lambda: (1, 2).index(1, 5))
show('max((1, 2), (1, 3))', lambda: max((1, 2), (1, 3)))
show('sorted(((2, "b"), (1, "z"), (1, "a")))', lambda: sorted(((2, "b"), (1, "z"), (1, "a"))))
show('(*"ab", 1)', lambda: ((*"ab", 1)))
show('()[0]', lambda: ()[0])
show('(1, (2, [3]))', lambda: ((1, (2, [3]))))
show('tuple(tuple((1,)))', lambda: tuple(tuple((1,))))
