"""Where docstrings are found: in a module, its functions and classes, and what stands in these."""
import inspect
import re
import sys
from doctest._examples import DocTestParser


def place_of(thing):
    """The line (from 0) where the docstring of something begins, or None."""
    if inspect.ismodule(thing):
        return 0
    try:
        lines, start = inspect.getsourcelines(thing)
    except (TypeError, OSError, IndexError):
        return None
    opening = re.compile(r'(^|.*:)\s*\w*("|\')')
    for i, line in enumerate(lines):
        if opening.match(line):
            return start - 1 + i
    return None


def _function_of(value):
    return value.fget if isinstance(value, property) else getattr(value, '__func__', value)


class DocTestFinder:
    """Makes the tests of an object and of all that stands in it."""

    def __init__(self, verbose=False, parser=None, recurse=True, exclude_empty=True):
        self._verbose, self._parser = verbose, DocTestParser() if parser is None else parser
        self._recurse, self._exclude_empty = recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        if module is None:
            module = obj if inspect.ismodule(obj) else inspect.getmodule(obj)
        globs = {**((getattr(module, '__dict__', {}) or {}) if globs is None else globs), **(extraglobs or {})}
        globs.setdefault('__name__', '__main__')
        filename = getattr(module, '__file__', None) if module else None
        if filename is None and not isinstance(obj, str) and inspect.ismodule(module):
            filename = module.__name__
        tests = []
        self._collect(tests, obj, name, module, filename, globs)
        tests.sort(key=lambda test: test.name)
        return tests

    def _collect(self, tests, obj, name, module, filename, globs):
        if self._verbose:
            print(f'Finding tests in {name}')
        doc = obj if isinstance(obj, str) else getattr(obj, '__doc__', None)
        doc = doc if isinstance(doc, str) else ''
        if doc or not self._exclude_empty:
            line = None if isinstance(obj, str) else place_of(obj)
            test = self._parser.get_doctest(doc, globs, name, filename, line)
            if test.examples or not self._exclude_empty:
                tests.append(test)
        if not self._recurse or not (inspect.ismodule(obj) or isinstance(obj, type)):
            return
        for key, value in list(vars(obj).items()):
            inner = value if inspect.ismodule(obj) else _function_of(value)
            if (inspect.isfunction(inner) or isinstance(inner, type)) and self._belongs(module, inner):
                self._collect(tests, inner, f'{name}.{key}', module, filename, globs)

    def _belongs(self, module, thing):
        return module is None or getattr(thing, '__module__', None) == module.__name__


def main_module():
    return sys.modules['__main__']
