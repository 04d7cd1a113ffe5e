"""Warnings: messages that a program may want to hear of.

Where the compiler or an operator has to warn, it comes here too (the prelude's
`warn_of_text` and `deprecated`), so that filters hold for all warnings alike.
Frames of the library are not counted by `stacklevel`.
"""
import sys
from operator import index as _index
from _guise import as_native as _as_native
from _inspect import _place_of_call, _program_line

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings',
           'catch_warnings', 'deprecated']

# (action, pattern of the message, category, pattern of the module or its name, line)
filters = [('default', None, DeprecationWarning, '__main__', 0)]
filters += [('ignore', None, category, None, 0)
            for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)]
defaultaction = _defaultaction = 'default'
onceregistry = _onceregistry = {}
_filters_version = 0


def _filters_mutated():
    global _filters_version
    _filters_version += 1


def _is_warning(category):
    return isinstance(category, type) and issubclass(category, Warning)


def _check_filter(action, lineno):
    if action not in ('error', 'ignore', 'always', 'default', 'module', 'once'):
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    _check_filter(action, 0)
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not _is_warning(category):
        raise TypeError('category must be a Warning subclass')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    _check_filter(action, lineno)
    if message or module:
        import re
        message = re.compile(message, re.I) if message else message
        module = re.compile(module) if module else module
    _add((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check_filter(action, lineno)
    _add((action, None, category, None, lineno), append)


def _add(item, append):
    if not append:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    elif item not in filters:
        filters.append(item)
    _filters_mutated()


def resetwarnings():
    filters.clear()
    _filters_mutated()


# --- showing ---

class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')


def showwarning(message, category, filename, lineno, file=None, line=None):
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, None, line))


_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _showwarnmsg_impl(told):
    file = sys.stderr if told.file is None else told.file
    if file is not None:
        try:
            file.write(_formatwarnmsg(told))
        except OSError:
            pass


def _formatwarnmsg_impl(told):
    name = told.category.__name__
    text = f'{told.filename}:{told.lineno}: {name}: {told.message}\n'
    line = _program_line(told.filename, told.lineno) if told.line is None else told.line
    if line:
        text += f'  {line.strip()}\n'
    if told.source is not None:
        text += f'{name}: Enable tracemalloc to get the object allocation traceback\n'
    return text


# The program may have put functions of its own in their place.
def _showwarnmsg(told):
    try:
        show = showwarning
    except NameError:
        show = _showwarning_orig
    if show is _showwarning_orig:
        return _showwarnmsg_impl(told)
    if not callable(show):
        raise TypeError('warnings.showwarning() must be set to a function or method')
    show(told.message, told.category, told.filename, told.lineno, told.file, told.line)


def _formatwarnmsg(told):
    try:
        write = formatwarning
    except NameError:
        write = _formatwarning_orig
    if write is _formatwarning_orig:
        return _formatwarnmsg_impl(told)
    return write(told.message, told.category, told.filename, told.lineno, told.line)


# --- warning ---

@_as_native
def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    elif not _is_warning(category):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError(f"warn() argument 'skip_file_prefixes' must be tuple, not {type(skip_file_prefixes).__name__}")
    place = _place_of_call(stacklevel, skip_file_prefixes)
    if place is None:  # the program is over
        place, source = (sys.__dict__, '<sys>', 0), None
    variables, filename, lineno = place
    module = variables.get('__name__')
    _issue(message, category, filename, lineno, module if isinstance(module, str) else '<string>',
           variables.setdefault('__warningregistry__', {}), source)


@_as_native
def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if not isinstance(filename, str):
        kind = 'None' if filename is None else type(filename).__name__
        raise TypeError(f"warn_explicit() argument 'filename' must be str, not {kind}")
    if module is None:
        module = filename.removesuffix('.py') or '<unknown>'
    _issue(message, category, filename, _index(lineno), module, registry, source)


def _matches(pattern, text):
    if pattern is None:
        return True
    return pattern == text if type(pattern) is str else pattern.match(text) is not None


def _action_for(category, text, module, lineno):
    for item in filters:
        action, message, kind, where, line = item
        if (_matches(message, text) and issubclass(category, kind) and _matches(where, module)
                and (line == 0 or line == lineno)):
            return action, item
    return defaultaction, None


# Has this been told before? What other filters let through is forgotten.
def _is_known(registry, key, *, keep=False):
    if registry.get('version') != _filters_version:
        registry.clear()
        registry['version'] = _filters_version
    elif registry.get(key):
        return True
    if keep:
        registry[key] = True
    return False


def _issue(message, category, filename, lineno, module, registry, source):
    if isinstance(message, Warning):
        text, category = str(message), type(message)
    else:
        text, message = message, category(message)
    key = text, category, lineno
    if registry is not None and _is_known(registry, key):
        return
    action, item = _action_for(category, text, module, lineno)
    if action == 'error':
        raise message
    if action == 'ignore':
        return
    if action != 'always':
        if registry is not None:
            registry[key] = True
        if action in ('once', 'module'):
            shared = onceregistry if registry is None and action == 'once' else registry
            if shared is not None and _is_known(shared, (text, category), keep=True):
                return
        elif action != 'default':
            raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {item!r}')
    _showwarnmsg(WarningMessage(message, category, filename, lineno, None, None, source))


def _deprecated(name, message="{name!r} is deprecated and slated for removal in Python {remove}", *, remove):
    warn(message.format(name=name, remove=f'{remove[0]}.{remove[1]}'), DeprecationWarning, 1)


class catch_warnings:
    """Keeps the filters of a block to the block, and records if wanted."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules['warnings'] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        parts = ['record=True'] if self._record else []
        if self._module is not sys.modules['warnings']:
            parts.append(f'module={self._module!r}')
        return f'{type(self).__name__}({", ".join(parts)})'

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        module = self._module
        self._saved = module.filters, module.showwarning, module._showwarnmsg_impl
        module.filters = module.filters[:]
        module._filters_mutated()
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            module.showwarning = module._showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *details):
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        module = self._module
        module.filters, module.showwarning, module._showwarnmsg_impl = self._saved
        module._filters_mutated()


class deprecated:
    """Marks a class or function whose use is to be warned of (PEP 702)."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        if self.category is None:
            arg.__deprecated__ = self.message
            return arg
        if isinstance(arg, type):
            return self._mark_class(arg)
        if not callable(arg):
            raise TypeError('@deprecated decorator with non-None category must be applied to a class or callable, '
                            f'not {arg!r}')
        return self._warning(arg, arg)

    # A function that warns, then does what `function` does.
    def _warning(self, function, marked):
        import functools
        message, category, stacklevel = self.message, self.category, self.stacklevel

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            warn(message, category, stacklevel)
            return function(*args, **kwargs)
        marked.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper

    def _mark_class(self, cls):
        import functools
        message, category, stacklevel = self.message, self.category, self.stacklevel
        make = cls.__new__

        @functools.wraps(make)
        def __new__(made, /, *args, **kwargs):
            if made is cls:
                warn(message, category, stacklevel)
            if make is not object.__new__:
                return make(made, *args, **kwargs)
            if made.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f'{made.__name__}() takes no arguments')
            return make(made)
        cls.__new__ = staticmethod(__new__)
        derived = cls.__init_subclass__
        if hasattr(derived, '__func__'):
            cls.__init_subclass__ = classmethod(self._warning(derived.__func__, cls))
        else:
            cls.__init_subclass__ = self._warning(derived, cls)
        __new__.__deprecated__ = message
        return cls
