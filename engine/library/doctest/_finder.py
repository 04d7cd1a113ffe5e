"""Where docstrings are found: in a module, its functions and classes, what stands in these, and `__test__`."""
import inspect
import linecache
import re
import sys
from doctest._examples import DocTestParser

_OPENING = re.compile(r'(^|.*:)\s*\w*("|\')')


def _code_of(thing):
    if inspect.ismethod(thing):
        thing = thing.__func__
    if isinstance(thing, property):
        thing = thing.fget
    documented = inspect.isroutine(thing) and getattr(thing, '__doc__', None)
    return getattr(inspect.unwrap(thing), '__code__', None) if documented else None


def _first_line(thing, lines):
    if inspect.ismodule(thing):
        return None if thing.__doc__ is None else 0
    if inspect.isclass(thing) and lines is not None:
        opening = re.compile(rf'^\s*class\s*{re.escape(getattr(thing, "__name__", "-"))}\b')
        return next((i for i, line in enumerate(lines) if opening.match(line)), None)
    code = _code_of(thing)
    return None if code is None else code.co_firstlineno - 1


def place_of(thing, lines):
    """The line (from 0) where the docstring of something begins, or None; `lines` of the module, if it has any."""
    first = _first_line(thing, lines)
    if first is None or lines is None:
        return None if first is None else first + 1
    return next((i for i in range(first, len(lines)) if _OPENING.match(lines[i])), None)


def _text_of(thing):
    if isinstance(thing, str):
        return thing
    try:
        return '' if thing.__doc__ is None else str(thing.__doc__)
    except (TypeError, AttributeError):
        return ''


def _is_routine(thing):
    try:
        return inspect.isroutine(inspect.unwrap(thing))
    except ValueError:
        return False


def _in_module(module):
    for key, value in list(module.__dict__.items()):
        if _is_routine(value) or inspect.isclass(value):
            yield key, value


def _in_class(cls):
    for key, value in list(cls.__dict__.items()):
        value = value.__func__ if isinstance(value, (staticmethod, classmethod)) else value
        if inspect.isroutine(value) or inspect.isclass(value) or isinstance(value, property):
            yield key, value


def _tests_named(module):
    for key, value in getattr(module, '__test__', {}).items():
        if not isinstance(key, str):
            raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(key)!r}')
        if not (inspect.isroutine(value) or inspect.isclass(value) or inspect.ismodule(value)
                or isinstance(value, str)):
            raise ValueError('DocTestFinder.find: __test__ values must be strings, functions, methods, classes, '
                             f'or modules: {type(value)!r}')
        yield f'__test__.{key}', value


class DocTestFinder:
    """Makes the tests of an object and of all that stands in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose, self._parser = verbose, parser
        self._recurse, self._exclude_empty = recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        globs = {**((getattr(module, '__dict__', {}) or {}) if globs is None else globs), **(extraglobs or {})}
        globs.setdefault('__name__', '__main__')
        lines = module and linecache.getlines(getattr(module, '__file__', None) or '') or None
        tests = []
        self._collect(tests, obj, name, module, lines, globs, set())
        tests.sort()
        return tests

    def _collect(self, tests, obj, name, module, lines, globs, seen):
        if self._verbose:
            print(f'Finding tests in {name}')
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            inner = [(key, value) for key, value in _in_module(obj) if self._from_module(module, value)]
            inner.extend(_tests_named(obj))
        elif inspect.isclass(obj):
            inner = [(key, value) for key, value in _in_class(obj) if self._from_module(module, value)]
        else:
            return
        for key, value in inner:
            self._collect(tests, value, f'{name}.{key}', module, lines, globs, seen)

    def _get_test(self, obj, name, module, globs, lines):
        text = _text_of(obj)
        if self._exclude_empty and not text:
            return None
        filename = None if module is None else getattr(module, '__file__', None) or module.__name__
        return self._parser.get_doctest(text, globs, name, filename, place_of(obj, lines))

    def _from_module(self, module, thing):
        if module is None:
            return True
        home = inspect.getmodule(thing)
        if home is not None:
            return module is home
        if inspect.isfunction(thing):
            return module.__dict__ is thing.__globals__
        if inspect.isclass(thing) or hasattr(thing, '__module__'):
            return module.__name__ == thing.__module__
        if isinstance(thing, property):
            return True
        owner = getattr(thing, '__objclass__', None)
        if owner is not None or hasattr(thing, '__self__'):
            return module.__name__ == getattr(owner, '__module__', None)
        raise ValueError('object must be a class or function')


def main_module():
    return sys.modules['__main__']
