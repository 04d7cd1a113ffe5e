"""Documentation of objects."""
import sys as _sys

from inspect._kinds import isfunction, ismemberdescriptor, ismethod

__name__ = 'inspect'


def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margin = _sys.maxsize
    for line in lines[1:]:
        content = len(line.lstrip(' '))
        if content:
            margin = min(margin, len(line) - content)
    if lines:
        lines[0] = lines[0].lstrip(' ')
    if margin < _sys.maxsize:
        for i in range(1, len(lines)):
            lines[i] = lines[i][margin:]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


# What object says of the methods that every class has from it.
_object_docs = {
    '__init__': 'Initialize self.  See help(type(self)) for accurate signature.', '__repr__': 'Return repr(self).',
    '__str__': 'Return str(self).', '__hash__': 'Return hash(self).', '__eq__': 'Return self==value.',
    '__ne__': 'Return self!=value.', '__lt__': 'Return self<value.', '__le__': 'Return self<=value.',
    '__gt__': 'Return self>value.', '__ge__': 'Return self>=value.', '__getattribute__': 'Return getattr(self, name).',
    '__setattr__': 'Implement setattr(self, name, value).', '__delattr__': 'Implement delattr(self, name).',
    '__new__': 'Create and return a new object.  See help(type) for accurate signature.',
    '__dir__': 'Default dir() implementation.', '__sizeof__': 'Size of object in memory, in bytes.',
    '__format__': 'Default object formatter.\n\nReturn str(self) if format_spec is empty. Raise TypeError otherwise.',
    '__reduce__': 'Helper for pickle.', '__reduce_ex__': 'Helper for pickle.',
    '__getstate__': 'Helper for pickle.', '__init_subclass__': 'This method is called when a class is subclassed.\n\n'
    'The default implementation does nothing. It may be\noverridden to extend subclasses.'}


def _doc_in(cls, name):
    # The first text that a class of the order of `cls` gives for this name.
    for base in cls.__mro__:
        if base is not object:
            found = base.__dict__.get(name)
            found = getattr(found, '__func__', found)
            doc = getattr(found, '__doc__', None)
            if found is not None and doc is not None and not (doc and type(found).__doc__ is doc):
                return doc
    return _object_docs.get(name)


def _class_of_function(function):
    # The class that a function's qualified name tells of.
    parts = getattr(function, '__qualname__', '').split('.')[:-1]
    found = _sys.modules.get(getattr(function, '__module__', None))
    for part in parts:
        found = getattr(found, part, None)
    return found if isinstance(found, type) else None


def _inherited_doc(obj):
    if isinstance(obj, type):
        for base in obj.__mro__:
            if base is not object and base.__dict__.get('__doc__') is not None:
                return base.__doc__
        return None
    if isinstance(obj, property):
        cls = _class_of_function(obj.fget)
        return None if cls is None else _doc_in(cls, obj.fget.__name__)
    if ismethod(obj):
        owner = obj.__self__ if isinstance(obj.__self__, type) else type(obj.__self__)
        return _doc_in(owner, obj.__name__)
    if isfunction(obj):
        cls = _class_of_function(obj)
        return None if cls is None or cls.__dict__.get(obj.__name__) is None else _doc_in(cls, obj.__name__)
    if ismemberdescriptor(obj):
        slots = obj.__objclass__.__dict__.get('__slots__')
        return slots.get(obj.__name__) if isinstance(slots, dict) else None
    return None


def getdoc(object):
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None or isinstance(object, type) and '__doc__' not in object.__dict__:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def indentsize(line):
    line = line.expandtabs()
    return len(line) - len(line.lstrip())
