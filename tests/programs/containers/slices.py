# slice objects: parts, indices, comparison, hash.
class Catch:
    def __getitem__(self, key):
        return key


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('slice(3)', lambda: slice(3))
show('slice(1, 5)', lambda: slice(1, 5))
show('slice(1, 5, 2)', lambda: slice(1, 5, 2))
show('slice(None)', lambda: slice(None))
show('slice("a", None, [1])', lambda: slice("a", None, [1]))
show('slice(1, 5).start, slice(1, 5).stop, slice(1, 5).step', lambda: (slice(1, 5).start, slice(1, 5).stop, slice(1, 5).step))
show('slice(1, 10, 2).indices(5)', lambda: slice(1, 10, 2).indices(5))
show('slice(None, None, -1).indices(4)', lambda: slice(None, None, -1).indices(4))
show('slice(-3, None).indices(5)', lambda: slice(-3, None).indices(5))
show('slice(-10, 10).indices(5)', lambda: slice(-10, 10).indices(5))
show('slice(10, 0, -3).indices(8)', lambda: slice(10, 0, -3).indices(8))
show('slice(0, 5, 0).indices(5)', lambda: slice(0, 5, 0).indices(5))
show('slice(0, 5).indices(-1)', lambda: slice(0, 5).indices(-1))
show('slice("a").indices(5)', lambda: slice("a").indices(5))
show('slice(0, 5).indices("a")', lambda: slice(0, 5).indices("a"))
show('slice(1, 2) == slice(1, 2)', lambda: slice(1, 2) == slice(1, 2))
show('slice(1, 2) == slice(1, 2, None)', lambda: slice(1, 2) == slice(1, 2, None))
show('slice(1, 2) < slice(1, 3)', lambda: slice(1, 2) < slice(1, 3))
show('slice(1, 2) < 5', lambda: slice(1, 2) < 5)
show('hash(slice(1, 2)) == hash(slice(1, 2))', lambda: hash(slice(1, 2)) == hash(slice(1, 2)))
show('{slice(1): 2}[slice(1)]', lambda: {slice(1): 2}[slice(1)])
show('hash(slice([]))', lambda: hash(slice([])))
show('slice()', lambda: slice())
show('slice(1, 2, 3, 4)', lambda: slice(1, 2, 3, 4))
show('slice(stop=1)', lambda: slice(stop=1))
show('[1, 2, 3][slice(0, 2)]', lambda: [1, 2, 3][slice(0, 2)])
show('"abc"[slice(None, None, -1)]', lambda: "abc"[slice(None, None, -1)])
show('slice(1).foo', lambda: slice(1).foo)
show('Catch()[1:2]', lambda: Catch()[1:2])
show('Catch()[1:2, ...]', lambda: Catch()[1:2, ...])
show('Catch()[::]', lambda: Catch()[::])
show('Catch()[1:2:3, 4]', lambda: Catch()[1:2:3, 4])
show('Catch()[:]', lambda: Catch()[:])
show('Catch()[..., None]', lambda: Catch()[..., None])
show('Catch()[()]', lambda: Catch()[()])
