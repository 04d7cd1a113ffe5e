"""The collector of cycles."""
from _gc import _collect, _collections
from _guise import as_native as _as_native
from _inspect import _objects, _referents, _referrers
from operator import index as _index

DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38
garbage = []
callbacks = []
_enabled = [True]
_threshold = [(2000, 10, 10)]
_debug = [0]


def collect(generation=2):
    """Frees what only cycles keep alive; how many objects there were."""
    if not isinstance(generation, int):
        raise TypeError(f"'{type(generation).__name__}' object cannot be interpreted as an integer")
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    _tell('start', generation, 0)
    found, again = _collect()
    rounds = 0
    while again and rounds < 100:
        # Finalizers run between two instructions; then the rest can be freed.
        more, again = _collect()
        rounds += 1
    _tell('stop', generation, found)
    return found


def _tell(phase, generation, found):
    for callback in callbacks:
        callback(phase, {'generation': generation, 'collected': found, 'uncollectable': 0})


def enable(): _enabled[0] = True
def disable(): _enabled[0] = False
def isenabled(): return _enabled[0]
def get_count(): return (0, 0, 0)
def get_threshold(): return _threshold[0]
def get_debug(): return _debug[0]
def set_debug(flags, /): _debug[0] = _index(flags)
def freeze(): pass
def unfreeze(): pass
def get_freeze_count(): return 0


def set_threshold(*thresholds):
    if not 1 <= len(thresholds) <= 3:
        raise TypeError('gc.set_threshold requires 1 to 3 arguments')
    thresholds = tuple([_index(threshold) for threshold in thresholds])
    _threshold[0] = thresholds + _threshold[0][len(thresholds):]


def get_stats():
    return [{'collections': 0, 'collected': 0, 'uncollectable': 0}, {'collections': 0, 'collected': 0, 'uncollectable': 0},
            {'collections': _collections(), 'collected': 0, 'uncollectable': 0}]


def is_tracked(obj, /):
    return not isinstance(obj, (int, float, complex, str, bytes, bool, type(None), range))


def is_finalized(obj, /):
    return False


def get_referents(*objs):
    return _referents(*objs)


def get_referrers(*objs):
    return [holder for holder in _referrers(*objs) if holder is not objs]


def get_objects(generation=None):
    """What the collector looks at. Generations are not told apart: all are in the first."""
    if generation is not None:
        if not isinstance(generation, int):
            raise TypeError(f"argument should be integer or None, not '{type(generation).__name__}'")
        if generation < 0:
            raise ValueError('generation parameter cannot be negative')
        if generation > 2:
            raise ValueError('generation parameter must be less than the number of available generations (3)')
        if generation > 0:
            return []
    return _objects()


_as_native(collect, enable, disable, isenabled, get_count, get_threshold, get_debug, set_debug, freeze, unfreeze,
           get_freeze_count, set_threshold, get_stats, is_tracked, is_finalized, get_referents, get_referrers, get_objects)
