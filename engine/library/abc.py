"""Abstract base classes: classes that say what their subclasses must define."""
from _inspect import _prelude_names

_hand_down_collection = _prelude_names()['_hand_down_collection']


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


_registrations = [0]


def _abstract_names(cls):
    names = {name for name, value in cls.__dict__.items() if getattr(value, '__isabstractmethod__', False)}
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                names.add(name)
    return frozenset(names)


class ABCMeta(type):
    """The class of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls)
        cls._abc_registry = None
        cls._abc_answers = None
        return cls

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        if cls._abc_registry is None:
            cls._abc_registry = []
        cls._abc_registry.append(subclass)
        _hand_down_collection(cls, subclass)
        _registrations[0] += 1
        return subclass

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        if cls.__subclasscheck__(subclass):
            return True
        kind = type(instance)
        return kind is not subclass and cls.__subclasscheck__(kind)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        answers = cls._abc_answers
        if answers is None or answers[0] != _registrations[0]:
            answers = cls._abc_answers = (_registrations[0], {})
        key = id(subclass)
        known = answers[1].get(key)
        if known is not None and known[0] is subclass:
            return known[1]
        result = _is_subclass(cls, subclass)
        if subclass.__module__ == 'builtins':
            answers[1][key] = (subclass, result)
        return result


def _is_subclass(cls, subclass):
    result = cls.__subclasshook__(subclass)
    if result is not NotImplemented:
        return result
    if cls in getattr(subclass, '__mro__', ()):
        return True
    for registered in cls._abc_registry or ():
        if _is_asked(subclass, registered):
            return True
    for child in type.__subclasses__(cls):
        if _is_asked(subclass, child):
            return True
    return False


def _is_asked(subclass, cls):
    # Protocols answer here what they refuse to answer to programs.
    kind = type(cls)
    if kind is ABCMeta or (ask := getattr(kind, '_subclasscheck_of_abc', None)) is None:
        return issubclass(subclass, cls)
    return ask(cls, subclass)


def update_abstractmethods(cls):
    if hasattr(cls, '__abstractmethods__'):
        cls.__abstractmethods__ = _abstract_names(cls)
    return cls


def get_cache_token():
    return _registrations[0]


class ABC(metaclass=ABCMeta):
    """A base class whose metaclass is ABCMeta."""
    __slots__ = ()
