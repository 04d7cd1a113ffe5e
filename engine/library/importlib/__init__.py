"""Import by a name that is known only when the program runs."""
from _inspect import _prelude_names

__all__ = ['import_module', 'invalidate_caches', 'reload']
_import = _prelude_names()['import_module']


def import_module(name, package=None):
    if name.startswith('.'):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip('.'))
        parts = package.split('.')
        name = '.'.join([*parts[:len(parts) - level + 1], name.lstrip('.')]).rstrip('.')
    return _import(name)


def invalidate_caches():
    pass


def reload(module):
    """The modules here never change: what it would be again, it is."""
    import sys
    if sys.modules.get(module.__name__) is not module:
        raise ImportError(f'module {module.__name__} not in sys.modules')
    return module
