"""Values that stand for nothing but their own name, and one that is equal to everything."""


class _SentinelObject:
    """A unique value: copying and pickling give the same one."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'


class _Sentinel:
    """`sentinel.anything` is the one value of that name."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':  # doctest and inspect ask for it to find out whether this is a class
            raise AttributeError(name)
        if name not in self._sentinels:
            self._sentinels[name] = _SentinelObject(name)
        return self._sentinels[name]

    def __reduce__(self):
        return 'sentinel'


class _ANY:
    """Equal to every value."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


sentinel = _Sentinel()
ANY = _ANY()
DEFAULT = sentinel.DEFAULT  # what was not given, and what an effect returns for "the return value, please"
DELETED = sentinel.DELETED  # stands in the place of a child that was deleted
