# import, and what the compiler has to say of a text that the program hands it.


def _absolute_name(name, global_names, level):
    if level == 0:
        return name
    package = global_names.get('__package__')
    if package is None and '__name__' not in global_names:
        raise KeyError("'__name__' not in globals")
    if not package:
        raise ImportError('attempted relative import with no known parent package')
    parts = package.split('.')
    if level > len(parts):
        raise ImportError('attempted relative import beyond top-level package')
    base = '.'.join(parts[:len(parts) - level + 1])
    return f'{base}.{name}' if name else base


_beyond = {
    'os', 'socket', 'subprocess', 'threading', 'multiprocessing', 'pathlib', 'shutil', 'tempfile', 'glob', 'signal',
    'select', 'selectors', 'ssl', 'http', 'urllib', 'ctypes', 'tkinter', 'sqlite3', 'mmap', 'fcntl', 'pty', 'resource',
    'concurrent', 'asyncore', 'ftplib', 'smtplib', 'webbrowser', 'platform', 'getpass', 'curses', 'turtle'}


def _not_found(name):
    error = ModuleNotFoundError(f"No module named '{name}'", name=name)
    if name.partition('.')[0] in _beyond:
        error.add_note(f"'{name}' reaches files, the network, threads or the machine itself; programs run here without those.")
    elif _is_standard_module(name.partition('.')[0]):
        error.add_note(f"'{name}' belongs to Python's standard library, of which programs have a part here; this module is not in it.")
    return error


def import_module(name):
    modules = _modules()
    module = modules.get(name, _missing)
    if module is not _missing:
        if module is None:
            raise ModuleNotFoundError(f'import of {name} halted; None in sys.modules', name=name)
        return module
    parent, _, last = name.rpartition('.')
    if parent:
        holder = import_module(parent)
        if name in modules:
            return modules[name]
        if not hasattr(holder, '__path__'):
            raise ModuleNotFoundError(f"No module named '{name}'; '{parent}' is not a package", name=name)
    module = _new_module(name)
    if module is None:
        raise _not_found(name)
    modules[name] = module
    try:
        _run_module(module, name)
    except BaseException:
        modules.pop(name, None)
        raise
    module = modules[name]
    if parent:
        setattr(holder, last, module)
    return module


# What the compiler warns of in a text, told by the rules of `warnings`; then
# the text's error is raised, or its code runs.
def warn_of_text(found, filename, outcome, run, global_names, local_names):
    warnings = import_module('warnings')
    for text, place, is_deprecation in found:
        refused = False
        try:
            if is_deprecation:
                warnings.warn(text, DeprecationWarning)
            else:
                warnings.warn_explicit(text, SyntaxWarning, filename, place[0])
        except SyntaxWarning:
            refused = True
        except DeprecationWarning:
            if run is not None:
                raise
            # Nothing is run: its value is just not known beforehand.
        if refused:
            raise SyntaxError(text, (filename, *place))
    if isinstance(outcome, BaseException):
        raise outcome
    if run is None:
        return outcome
    return run(outcome, global_names, local_names)


def import_name(name, global_names, fromlist, level):
    full = _absolute_name(name, global_names, level)
    module = import_module(full)
    if not fromlist:
        if level == 0:
            return import_module(name.partition('.')[0])
        return module
    if hasattr(module, '__path__'):
        for item in fromlist:
            if item != '*' and not hasattr(module, item) and _has_module(f'{full}.{item}'):
                import_module(f'{full}.{item}')
    return module


def import_from(module, name):
    try:
        return getattr(module, name)
    except AttributeError:
        pass
    module_name = getattr(module, '__name__', '<unknown module name>')
    submodule = _modules().get(f'{module_name}.{name}', _missing)
    if submodule is not _missing:
        return submodule
    path = getattr(module, '__file__', None)
    where = path or 'unknown location'
    raise ImportError(f"cannot import name '{name}' from '{module_name}' ({where})", name=module_name, path=path, name_from=name)


def import_star(module, namespace):
    names = getattr(module, '__all__', None)
    if names is None:
        names = [name for name in module.__dict__ if not name.startswith('_')]
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f'Item in {module.__name__}.__all__ must be str, not {type(name).__name__}')
        value = getattr(module, name)
        if type(namespace) is dict:
            _bind_name(namespace, name, value)
        else:
            namespace[name] = value


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    if not isinstance(name, str):
        raise TypeError('module name must be a string')
    if name == '' and level == 0:
        raise ValueError('Empty module name')
    return import_name(name, globals or {}, fromlist, level)


_modules()['builtins'].__import__ = __import__


def compile_tree(source, filename, mode, wants_tree):
    trees = import_module('ast') if wants_tree else _modules().get('ast')
    if trees is not None and isinstance(source, trees.AST):
        return source if wants_tree else trees._compiled(source, filename, mode)
    if wants_tree:
        return trees._parsed(source, filename, mode)
    raise TypeError('compile() arg 1 must be a string, bytes or AST object')


# What has loaded the program's own module, as globals() shows it.
class SourceFileLoader:
    __module__ = '_frozen_importlib_external'
    name = '__main__'

    @property
    def path(self):
        return _modules()['__main__'].__file__

    def get_filename(self, name=None):
        return self.path


_modules()['__main__'].__loader__ = SourceFileLoader()
