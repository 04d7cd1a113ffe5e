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


# What the interpreter says of itself: shown by its repr, printed when called.
class Notice:
    def __init__(self, name, text, shown=None):
        self._name, self._text, self._shown = name, text, text if shown is None else shown

    def __repr__(self):
        return self._shown

    def __call__(self):
        print(self._text)


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
_owners = (('2001-2024', 'Python Software Foundation.'), ('2000', 'BeOpen.com.'), ('1995-2001', 'Corporation for National Research Initiatives.'),
           ('1991-1995', 'Stichting Mathematisch Centrum, Amsterdam.'))
_rights = '\n\n'.join([f'Copyright (c) {years} {owner}\nAll Rights Reserved.' for years, owner in _owners])
_thanks = ('    Thanks to CWI, CNRI, BeOpen.com, Zope Corporation and a cast of thousands\n'
           '    for supporting Python development.  See www.python.org for more information.')
_modules()['builtins'].copyright = Notice('copyright', _rights)
_modules()['builtins'].credits = Notice('credits', _thanks)
_modules()['builtins'].license = Notice('license', 'See https://www.python.org/psf/license/',
                                        'Type license() to see the full license text')
Quitter.__module__ = Notice.__module__ = HelpWord.__module__ = '_sitebuiltins'
Notice.__name__ = Notice.__qualname__ = '_Printer'
HelpWord.__name__ = HelpWord.__qualname__ = '_Helper'
