"""Lines of source texts: the program's own, and what is put into `cache`."""
from _inspect import _program_text

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}


def getlines(filename, module_globals=None):
    entry = cache.get(filename)
    if entry is not None and len(entry) > 2:
        return entry[2]
    return _program_lines(filename)


def _program_lines(filename):
    lines = _program_text(filename).splitlines(keepends=True)
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    return lines


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def clearcache():
    cache.clear()


def checkcache(filename=None):
    pass


def updatecache(filename, module_globals=None):
    return _program_lines(filename)


def lazycache(filename, module_globals):
    return False
