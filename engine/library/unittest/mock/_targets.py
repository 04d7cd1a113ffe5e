"""The objects that are named by a path of dots."""
from importlib import import_module


def resolve_name(path):
    """The object at 'package.module.name.attribute': as many modules as there are, then attributes."""
    first, *others = path.split('.')
    if not all(step.isidentifier() for step in (first, *others)):
        raise ValueError(f'invalid format: {path!r}')
    found = import_module(first)
    while others:
        try:
            found = import_module(f'{first}.{others[0]}')
        except ImportError:
            break
        first += '.' + others.pop(0)
    for step in others:
        found = getattr(found, step)
    return found
