# Which containers compare with which, item by item.
nan = float('nan')


class Eq:
    def __eq__(self, other):
        return True

    __hash__ = None


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('[1, 2] < [1, 3]', lambda: [1, 2] < [1, 3])
show('[1, 2] < [1, 2, 0]', lambda: [1, 2] < [1, 2, 0])
show('[] < [0]', lambda: [] < [0])
show('[1, 2] < (1, 2)', lambda: [1, 2] < (1, 2))
show('[1, 2] == (1, 2)', lambda: [1, 2] == (1, 2))
show('[1, [2]] == [1, [2]]', lambda: [1, [2]] == [1, [2]])
show('[1, "a"] < [1, 2]', lambda: [1, "a"] < [1, 2])
show('[1, None] < [2, None]', lambda: [1, None] < [2, None])
show('[None] < [None]', lambda: [None] < [None])
show('[nan] == [nan]', lambda: [nan] == [nan])
show('[1, 2] > [1]', lambda: [1, 2] > [1])
show('{1: 2} == {1: 2}', lambda: {1: 2} == {1: 2})
show('{1: 2} < {1: 3}', lambda: {1: 2} < {1: 3})
show('{1, 2} < {1, 2, 3}', lambda: {1, 2} < {1, 2, 3})
show('{1} < [1]', lambda: {1} < [1])
show('{1} < {2}, {2} < {1}, {1} == {2}', lambda: ({1} < {2}, {2} < {1}, {1} == {2}))
show('(1,) == [1]', lambda: (1,) == [1])
show('"a" in ["a"]', lambda: "a" in ["a"])
show('[1] in [[1]]', lambda: [1] in [[1]])
show('1.0 in [1]', lambda: 1.0 in [1])
show('None in [None]', lambda: None in [None])
show('[] is []', lambda: [] is [])
show('[1, 2, 3] != [1, 2]', lambda: [1, 2, 3] != [1, 2])
show('[[1, 2], [3]] < [[1, 2], [4]]', lambda: [[1, 2], [3]] < [[1, 2], [4]])
show('range(3) == range(3)', lambda: range(3) == range(3))
show('b"a" == "a"', lambda: b"a" == "a")
show('[1] * 2 == [1, 1]', lambda: [1] * 2 == [1, 1])
show('[1, 2] <= [1, 2]', lambda: [1, 2] <= [1, 2])
show('max([1, 2], [1, 3])', lambda: max([1, 2], [1, 3]))
show('min((), (1,))', lambda: min((), (1,)))
show('sorted([[2], [1, 5], []])', lambda: sorted([[2], [1, 5], []]))
show('[Eq()] == [5]', lambda: [Eq()] == [5])
show('Eq() in [1, 2]', lambda: Eq() in [1, 2])
show('[1, 2].count(Eq())', lambda: [1, 2].count(Eq()))
show('{5: 1}.get(Eq())', lambda: {5: 1}.get(Eq()))
