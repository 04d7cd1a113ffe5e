"""The collector of cycles."""
from _gc import _collect, _collections
from _inspect import _referents, _referrers

DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38
garbage = []
callbacks = []
_enabled = [True]
_threshold = [(2000, 10, 10)]


def collect(generation=2):
    """Frees what only cycles keep alive; how many objects there were."""
    if not isinstance(generation, int):
        raise TypeError(f"'{type(generation).__name__}' object cannot be interpreted as an integer")
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    found, again = _collect()
    rounds = 0
    while again and rounds < 100:
        # Finalizers run between two instructions; then the rest can be freed.
        more, again = _collect()
        rounds += 1
    return found


def enable(): _enabled[0] = True
def disable(): _enabled[0] = False
def isenabled(): return _enabled[0]
def get_count(): return (0, 0, 0)
def get_threshold(): return _threshold[0]
def get_debug(): return 0
def set_debug(flags): pass
def freeze(): pass
def unfreeze(): pass
def get_freeze_count(): return 0


def set_threshold(threshold0, threshold1=10, threshold2=0):
    _threshold[0] = (threshold0, threshold1, threshold2)


def get_stats():
    return [{'collections': 0, 'collected': 0, 'uncollectable': 0}, {'collections': 0, 'collected': 0, 'uncollectable': 0},
            {'collections': _collections(), 'collected': 0, 'uncollectable': 0}]


def is_tracked(obj):
    return not isinstance(obj, (int, float, complex, str, bytes, bool, type(None), range))


def is_finalized(obj):
    return False


def get_referents(*objs):
    return _referents(*objs)


def get_referrers(*objs):
    return [holder for holder in _referrers(*objs) if holder is not objs]


def get_objects(generation=None):
    return []
