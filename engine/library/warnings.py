"""Warnings: messages that a program may want to hear of."""
import sys
from _inspect import _frames, _source_of

filters = []
_once = set()


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    _check(action)
    _add((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action)
    _add((action, None, category, None, lineno), append)


def _check(action):
    if action not in ('error', 'ignore', 'always', 'all', 'default', 'module', 'once'):
        raise ValueError(f'invalid action: {action!r}')


def _add(item, append):
    if item in filters:
        filters.remove(item)
    if append:
        filters.append(item)
    else:
        filters.insert(0, item)


def resetwarnings():
    filters.clear()


def formatwarning(message, category, filename, lineno, line=None):
    text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    return text + f'  {line}\n' if line else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    (sys.stderr if file is None else file).write(formatwarning(message, category, filename, lineno, line))


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self.category.__name__!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = type(message)
        text = str(message)
    else:
        category = category or UserWarning
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
        text = message
        message = category(message)
    frames = _frames()
    line_text = None
    source = source if frames else None
    filename, lineno = '<sys>', 0
    if stacklevel <= len(frames):
        code, lineno = frames[max(stacklevel, 1) - 1][:2]
        filename = code.co_filename
        source_text = _source_of(code)
        if source_text is not None:
            lines = source_text[0].splitlines()
            line_text = lines[lineno - 1].strip() if 0 < lineno <= len(lines) else None
    _issue(message, text, category, filename, lineno, line_text, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    text = str(message)
    _issue(message if isinstance(message, Warning) else category(message), text, category, filename, lineno, None)


def _action_for(text, category, filename, lineno):
    for action, message, kind, module, line in filters:
        if message is not None:
            import re
            if not re.match(message, text, re.I):
                continue
        if issubclass(category, kind) and (line == 0 or line == lineno):
            return action
    return 'default'


def _issue(message, text, category, filename, lineno, line, source=None):
    action = _action_for(text, category, filename, lineno)
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action not in ('always', 'all'):
        key = (text, category) if action == 'once' else (text, category, filename, lineno if action == 'default' else 0)
        if key in _once:
            return
        _once.add(key)
    if _recorders:
        _recorders[-1].append(WarningMessage(message, category, filename, lineno, None, line, source))
    elif source is not None:
        sys.stderr.write(formatwarning(message, category, filename, lineno, line)
                         + f'{category.__name__}: Enable tracemalloc to get the object allocation traceback\n')
    else:
        showwarning(message, category, filename, lineno, None, line)


_recorders = []


class catch_warnings:
    """Keeps the filters of a block to the block, and records if wanted."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)

    def __enter__(self):
        self._saved = filters[:]
        self._once = set(_once)
        _once.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        if self._record:
            log = []
            _recorders.append(log)
            return log
        return None

    def __exit__(self, *details):
        filters[:] = self._saved
        _once.clear()
        _once.update(self._once)
        if self._record:
            _recorders.pop()


class deprecated:
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        import functools
        message, category = self.message, self.category
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            original = arg.__init__

            @functools.wraps(original)
            def __init__(self, *args, **kwargs):
                warn(message, category)
                original(self, *args, **kwargs)
            arg.__init__ = __init__
            arg.__deprecated__ = message
            return arg

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category)
            return arg(*args, **kwargs)
        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper


simplefilter('ignore', ImportWarning)
simplefilter('ignore', PendingDeprecationWarning)
filters.append(('ignore', None, ResourceWarning, None, 0))
