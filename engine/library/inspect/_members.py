"""What objects and classes consist of, without asking them."""
import builtins as _builtins
import types as _types
from collections import namedtuple

from inspect._kinds import isclass, isfunction, ismethod, ismodule, isroutine

__name__ = 'inspect'

_missing = object()
_order_of = type.__dict__['__mro__'].__get__
_names_of = type.__dict__['__dict__'].__get__


def _names_with_dynamic(object, bases, is_wanted):
    # dir, and the names of attributes that show only through instances.
    names = dir(object)
    for base in bases:
        names.extend([name for name, value in base.__dict__.items()
                      if isinstance(value, _types.DynamicClassAttribute) and is_wanted(value)])
    return names


def _members(object, predicate, get):
    order, bases = (getmro(object), object.__bases__) if isclass(object) else ((), ())
    results, done = [], set()
    for name in _names_with_dynamic(object, bases, lambda attribute: True):
        try:
            value = get(object, name)
            if name in done:
                raise AttributeError  # twice in the list: this time the class's own
        except AttributeError:
            home = next((base for base in order if name in base.__dict__), None)
            if home is None:
                continue
            value = home.__dict__[name]
        if not predicate or predicate(value):
            results.append((name, value))
        done.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


def getmro(cls):
    return cls.__mro__


def _own_dict_attribute(cls):
    # What stands as `__dict__` in the classes of its order, where that is not the usual way to an instance's names.
    for base in _order_of(cls):
        found = _names_of(base).get('__dict__', _missing)
        if found is not _missing and not (type(found) is _types.GetSetDescriptorType and found.__name__ == '__dict__'
                                          and found.__objclass__ is base):
            return found
    return _missing


def _in_class(cls, name):
    for base in _order_of(cls):
        if _own_dict_attribute(type(base)) is _missing and name in _names_of(base):
            return _names_of(base)[name]
    return _missing


def _in_instance(obj, name):
    try:
        names = object.__getattribute__(obj, '__dict__')
    except AttributeError:
        names = {}
    return dict.get(names, name, _missing)


def _is_data_descriptor(value):
    kind = type(value)
    return _in_class(kind, '__get__') is not _missing and (_in_class(kind, '__set__') is not _missing
                                                           or _in_class(kind, '__delete__') is not _missing)


def getattr_static(obj, attr, default=_missing):
    own = _missing
    if type not in _order_of(type(obj)):
        cls = type(obj)
        names = _own_dict_attribute(cls)
        if names is _missing or type(names) is _types.MemberDescriptorType:
            own = _in_instance(obj, attr)
    else:
        cls = obj
    found = _in_class(cls, attr)
    if own is not _missing and found is not _missing and _is_data_descriptor(found):
        return found
    for value in (own, found):
        if value is not _missing:
            return value
    if obj is cls:
        for kind in _order_of(type(cls)):
            if _own_dict_attribute(type(kind)) is _missing and attr in kind.__dict__:
                return kind.__dict__[attr]
    if default is not _missing:
        return default
    raise AttributeError(attr)


Attribute = namedtuple('Attribute', 'name kind defining_class object', module='inspect')


def _last_home(cls, name, value, bases, metaclasses):
    # The last class through which the same value is to be had.
    home = None
    for base in bases:
        if getattr(base, name, None) is value:
            home = base
    for kind in metaclasses:
        try:
            made = kind.__getattr__(cls, name)
        except AttributeError:
            continue
        if made is value:
            home = kind
    return home


def _kind_of(stored, value):
    if isinstance(stored, (staticmethod, _types.BuiltinMethodType)):
        return 'static method', stored
    if isinstance(stored, (classmethod, _types.ClassMethodDescriptorType)):
        return 'class method', stored
    if isinstance(stored, property):
        return 'property', stored
    return ('method' if isroutine(value) else 'data'), value


def _classified(cls, name, bases, metaclasses, ask):
    value = home = None
    stored = None
    if ask and name != '__dict__':
        try:
            value = getattr(cls, name)
        except Exception:
            pass
        else:
            home = getattr(value, '__objclass__', None)
            if home not in bases:
                home = _last_home(cls, name, value, bases, metaclasses)
    for base in bases + metaclasses:
        if name in base.__dict__:
            stored = base.__dict__[name]
            home = base if home not in metaclasses else home
            break
    if home is None:
        return None
    kind, shown = _kind_of(stored, stored if value is None else value)
    return Attribute(name, kind, home, shown)


def classify_class_attrs(cls):
    """What each attribute of a class is, and which class defines it."""
    order = getmro(cls)
    metaclasses = tuple([kind for kind in getmro(type(cls)) if kind not in (type, object)])
    result, done = [], set()
    for name in _names_with_dynamic(cls, order, lambda attribute: attribute.fget is not None):
        found = _classified(cls, name, (cls, *order), metaclasses, name not in done)
        if found is not None:
            result.append(found)
            done.add(name)
    return result


def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for c in classes:
        if c.__bases__:
            for parent in c.__bases__:
                children.setdefault(parent, [])
                if c not in children[parent]:
                    children[parent].append(c)
                if unique and parent in classes:
                    break
        elif c not in roots:
            roots.append(c)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    results = []
    classes.sort(key=lambda c: (c.__module__, c.__name__))
    for c in classes:
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results


ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound', module='inspect')


def getclosurevars(func):
    """Where a function's names come from: what it has closed over, globals, builtins."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    if func.__closure__ is None:
        nonlocal_vars = {}
    else:
        nonlocal_vars = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__)}
    names = func.__globals__
    builtin_names = names.get('__builtins__', _builtins)
    if ismodule(builtin_names):
        builtin_names = builtin_names.__dict__
    global_vars, builtin_vars, unbound_names = {}, {}, set()
    for name in code.co_names:
        if name in ('None', 'True', 'False'):
            continue
        if name in names:
            global_vars[name] = names[name]
        elif name in builtin_names:
            builtin_vars[name] = builtin_names[name]
        else:
            unbound_names.add(name)
    return ClosureVars(nonlocal_vars, global_vars, builtin_vars, unbound_names)
