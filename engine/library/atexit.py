"""What is to be done when the program ends."""

_registered = []


def register(func, /, *args, **kwargs):
    _registered.append((func, args, kwargs))
    return func


def unregister(func, /):
    _registered[:] = [entry for entry in _registered if entry[0] != func]


def _clear():
    _registered.clear()


def _taken():
    # What was registered until now, the last first; what they register is too late.
    taken = _registered[::-1]
    _registered.clear()
    return taken


def _run_exitfuncs():
    for func, args, kwargs in _taken():
        func(*args, **kwargs)


def _ncallbacks():
    return len(_registered)
