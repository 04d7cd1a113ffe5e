import types
from functools import partial


class Plain:
    """Doc."""


class Slots:
    __slots__ = ('size',)


class Both:
    __slots__ = ('size', '__dict__')


def told(thing, name, *value):
    try:
        setattr(thing, name, *value) if value else delattr(thing, name)
        print(name, 'done')
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error, '|', getattr(error, 'name', None), getattr(error, 'obj', None) is thing)


told(Slots(), '__doc__', 1)
told(Slots(), '__init__')
told('text', 'upper', 1)
told(Plain(), '__weakref__', 1)
told(Plain, '__dict__', {})
told(Plain().__init__, '__doc__', '')
told(Slots(), 'nosuch', 1)
told(Both(), 'nosuch')
told(types.SimpleNamespace(a=1), 'nosuch')
told(types.SimpleNamespace(a=1), '__dict__', {})
told(types.ModuleType('tool'), 'nosuch')
told(types.ModuleType('tool'), '__dict__')
told(partial(print), 'nosuch')
told(partial(print), '__dict__')
for name in ('__doc__', '__module__', '__name__', '__bases__', '__type_params__', '__annotations__'):
    told(Plain, name)
print(Plain.__doc__)

# What lies in the instance itself is missed without a hint, what lies in a dict of its own with one.
plain = Plain()
told(plain, 'nosuch')
plain.__dict__ = {'a': 1}
told(plain, 'nosuch')
told(plain, 'a')
del plain.__dict__
told(plain, 'nosuch')
plain.b = 2
print(plain.__dict__)
