"""Where objects are written, and their text: that of the program, and what linecache holds."""
import linecache as _linecache
import sys as _sys

from inspect._blocks import getblock
from inspect._documentation import indentsize
from inspect._kinds import isclass, iscode, isframe, isfunction, ismethod, ismodule, istraceback, unwrap

__name__ = 'inspect'

modulesbyfile = {}


class ClassFoundException(Exception):
    pass


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        return object.f_code
    return object if iscode(object) else None


def getfile(object):
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        if hasattr(object, '__module__'):
            file = getattr(_sys.modules.get(object.__module__), '__file__', None)
            if file:
                return file
            if object.__module__ == '__main__':
                raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    code = _code_of(object)
    if code is None:
        raise TypeError('module, class, method, function, traceback, frame, or '
                        f'code object was expected, got {type(object).__name__}')
    return code.co_filename


def getsourcefile(object):
    file = getfile(object)
    made_up = file.startswith('<') and file.endswith('>')
    return None if made_up and file not in _linecache.cache else file


def getabsfile(object, _filename=None):
    return _filename if _filename is not None else getsourcefile(object) or getfile(object)


def getmodulename(path):
    name = path.rpartition('/')[2]
    for suffix in ('.py', '.pyc'):
        if name.endswith(suffix):
            return name[:-len(suffix)]
    return None


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return _sys.modules.get(object.__module__)
    try:
        file = getabsfile(object, _filename)
    except TypeError:
        return None
    for module in list(_sys.modules.values()):
        if ismodule(module) and getattr(module, '__file__', None) == file:
            return module
    return None


def _lines_around(object):
    # The lines of the whole file; OSError where nobody has them.
    file = getsourcefile(object) or getfile(object)
    _linecache.checkcache(file)
    module = getmodule(object, file)
    lines = _linecache.getlines(file, None if module is None else module.__dict__)
    if not lines:
        raise OSError('could not get source code')
    return lines


def findsource(object):
    lines = _lines_around(object)
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            first = vars(object)['__firstlineno__'] - 1
        except (TypeError, KeyError):
            raise OSError('source code not available')
    else:
        first = _code_of(object).co_firstlineno - 1
    if first >= len(lines):
        raise OSError('lineno is out of bounds')
    return lines, first


def getsourcelines(object):
    object = unwrap(object)
    lines, first = findsource(object)
    code = None if ismodule(object) or isclass(object) else _code_of(object)
    if ismodule(object) or code is not None and code.co_name == '<module>' and not isfunction(object):
        return lines, 0
    return getblock(lines[first:]), first + 1


def getsource(object):
    return ''.join(getsourcelines(object)[0])


def _comments_from(lines, start):
    end = start
    while end < len(lines) and lines[end].startswith('#'):
        end += 1
    return ''.join([line.expandtabs() for line in lines[start:end]]) if end > start else None


def _comments_of_module(lines):
    start = 1 if lines and lines[0].startswith('#!') else 0
    while start < len(lines) and lines[start].strip() in ('', '#'):
        start += 1
    return _comments_from(lines, start)


def getcomments(object):
    """The lines of comments right before an object's text, or at the start of a module's."""
    try:
        lines, first = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        return _comments_of_module(lines)
    indent = indentsize(lines[first])
    start = first
    while start > 0 and lines[start - 1].lstrip().startswith('#') and indentsize(lines[start - 1]) == indent:
        start -= 1
    comments = [line.expandtabs().lstrip() for line in lines[start:first]]
    if not comments:
        return None
    while comments and comments[0].strip() == '#':
        del comments[0]
    while comments and comments[-1].strip() == '#':
        del comments[-1]
    return ''.join(comments)
