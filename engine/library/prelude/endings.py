# How objects end, and the program: __del__, the callbacks of weak references,
# atexit, exit and quit.


def finalize(object):
    if _is_generator(object):
        where = object
    elif _is_weak_reference(object):
        where = object.__callback__
    else:
        where = _type_lookup(type(object), '__del__')
    try:
        if where is object:
            finalizer = _asyncgen_finalizers.pop(_generator_identity(object), None) if _asyncgen_finalizers else None
            if finalizer is not None:
                finalizer(object)
                return
            if _is_coroutine(object) and _generator_state(object) == 0:
                import_module('warnings').warn(f"coroutine '{object.__qualname__}' was never awaited", RuntimeWarning,
                                               source=object)
            close_generator(object)
        elif _is_weak_reference(object):
            where(object)
        elif where is not _missing:
            _call_special(where, object)
    except BaseException as error:
        report_unraisable(error, where)


def finalize_all(objects):
    objects.reverse()
    while objects:
        finalize(objects.pop())


def farewell():
    atexit = _modules().get('atexit')
    if atexit is not None:
        for function, args, keywords in atexit._taken():
            try:
                function(*args, **keywords)
            except BaseException as error:
                report_unraisable(error, function, 'Exception ignored in atexit callback ' + repr(function) + ':')
    _taken_apart.append(True)
    waiting = _farewells()
    leaving = _next_farewell(waiting)
    while leaving is not None:
        finalize(leaving)
        leaving = None  # what nobody else holds dies now
        leaving = _next_farewell(waiting)


# exit and quit, as the interpreter's start-up puts them among the built-ins.
class Quitter:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'Use {self.name}() or Ctrl-D (i.e. EOF) to exit'

    def __call__(self, code=None):
        raise SystemExit(code)


class HelpWord:
    def __repr__(self):
        return 'Type help() for interactive help, or help(object) for help about object.'

    def __call__(self, *request):
        return import_module('pydoc').help(*request)


def breakpoint(*args, **keywords):
    return import_module('sys').breakpointhook(*args, **keywords)


_modules()['builtins'].help = HelpWord()
_modules()['builtins'].breakpoint = breakpoint
for _quitter in ('exit', 'quit'):
    setattr(_modules()['builtins'], _quitter, Quitter(_quitter))
