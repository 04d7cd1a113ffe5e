"""Places in sorted lists."""
from _guise import as_native as _as_native
from operator import index as _index


def _size(a):
    if type(a) is dict:
        raise TypeError('dict is not a sequence')
    return len(a)


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    lo = _index(lo)
    if lo < 0:
        raise ValueError('lo must be non-negative')
    hi = _size(a) if hi is None else _index(hi)
    while lo < hi:
        mid = (lo + hi) // 2
        if x < (a[mid] if key is None else key(a[mid])):
            hi = mid
        else:
            lo = mid + 1
    return lo


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    lo = _index(lo)
    if lo < 0:
        raise ValueError('lo must be non-negative')
    hi = _size(a) if hi is None else _index(hi)
    while lo < hi:
        mid = (lo + hi) // 2
        if (a[mid] if key is None else key(a[mid])) < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


def insort_right(a, x, lo=0, hi=None, *, key=None):
    place = bisect_right(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(place, x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    place = bisect_left(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(place, x)


bisect = bisect_right
insort = insort_right

for _function in (bisect_right, bisect_left, insort_right, insort_left):
    _function.__module__ = '_bisect'
    _as_native(_function)
