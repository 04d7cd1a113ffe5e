"""How callables are called, read off functions, classes and texts."""
from _guise import unmasked as _unmasked
import functools as _functools
import types as _types

from inspect._annotations import get_annotations
from inspect._kinds import (CO_VARARGS, CO_VARKEYWORDS, _acts_as_function, isbuiltin, isfunction, ismethod, ismodule, unwrap)
from inspect._signature_class import (Parameter, Signature, _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD,
                                      _VAR_KEYWORD, _VAR_POSITIONAL, _empty)

__name__ = 'inspect'


def _of_function(func):
    code = func.__code__
    names = code.co_varnames
    annotations = get_annotations(func)
    defaults = func.__defaults__ or ()
    keyword_defaults = func.__kwdefaults__ or {}
    count, keyword_count = code.co_argcount, code.co_kwonlyargcount
    parameters = []
    # Defaults that were set to be more than the parameters: the first ones count.
    plain = list(range(count))[:count - len(defaults)]
    for i in range(count):
        kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        default = _empty if i < len(plain) else defaults[i - len(plain)]
        parameters.append(Parameter(names[i], kind, default=default, annotation=annotations.get(names[i], _empty)))
    next_name = count + keyword_count
    if code.co_flags & CO_VARARGS:
        parameters.append(Parameter(names[next_name], _VAR_POSITIONAL, annotation=annotations.get(names[next_name], _empty)))
        next_name += 1
    for name in names[count:count + keyword_count]:
        parameters.append(Parameter(name, _KEYWORD_ONLY, default=keyword_defaults.get(name, _empty),
                                    annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        parameters.append(Parameter(names[next_name], _VAR_KEYWORD, annotation=annotations.get(names[next_name], _empty)))
    return Signature(parameters, return_annotation=annotations.get('return', _empty))


def _literal(text):
    words = {'None': None, 'True': True, 'False': False, '()': (), '<object>': _empty}
    if text in words:
        return words[text]
    if text[:1] in ('"', "'"):
        return text[1:-1].replace('\\n', '\n')
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return None


def _of_text(text):
    # "(iterable, /, *, key=None)" of a built-in function; `$` stands before what it is bound to.
    parameters = []
    kind = _POSITIONAL_OR_KEYWORD
    for part in text.strip()[1:-1].replace('$', '').split(', '):
        if not part:
            continue
        if part == '/':
            parameters = [p.replace(kind=_POSITIONAL_ONLY) for p in parameters]
        elif part == '*':
            kind = _KEYWORD_ONLY
        elif part.startswith('**'):
            parameters.append(Parameter(part[2:], _VAR_KEYWORD))
        elif part.startswith('*'):
            parameters.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        else:
            name, equals, default = part.partition('=')
            parameters.append(Parameter(name.partition(':')[0], kind, default=_literal(default) if equals else _empty))
    return Signature(parameters)


def _without_first(signature):
    # Of a method: what its object was given to is not to be given.
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    return signature if parameters[0].kind is _VAR_POSITIONAL else signature.replace(parameters=parameters[1:])


def _with_partial(signature, partial, before=()):
    # What is left to be given: arguments given by position are gone, named ones have become defaults.
    try:
        bound = signature.bind_partial(*before, *partial.args, **partial.keywords)
    except TypeError as error:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
    parameters = []
    only_named = False
    for name, param in signature.parameters.items():
        if name in bound.arguments and param.kind not in (_VAR_POSITIONAL, _VAR_KEYWORD):
            if param.kind is _POSITIONAL_ONLY or param.kind is _POSITIONAL_OR_KEYWORD and name not in partial.keywords:
                continue
            only_named = only_named or param.kind is _POSITIONAL_OR_KEYWORD
            param = param.replace(default=bound.arguments[name])
        if only_named and param.kind is _POSITIONAL_OR_KEYWORD:
            param = param.replace(kind=_KEYWORD_ONLY)
        elif only_named and param.kind is _VAR_POSITIONAL:
            continue
        parameters.append(param)
    parameters.sort(key=lambda param: param.kind)
    return signature.replace(parameters=parameters)


def _of_partial_method(method, follow_wrapped):
    signature = _with_partial(_signature_of(method.func, follow_wrapped), method, (None,))
    first = next(iter(_signature_of(method.func, follow_wrapped).parameters.values()))
    if first.kind is _VAR_POSITIONAL:
        return signature
    return signature.replace(parameters=[first, *signature.parameters.values()])


# Of built-in types, as their documentation has them; of the others there is none.
_of_types = {
    bool: '(object=False, /)', classmethod: '(function, /)', complex: '(real=0, imag=0)',
    enumerate: '(iterable, start=0)', filter: '(function, iterable, /)', float: '(x=0, /)',
    frozenset: '(iterable=(), /)', list: '(iterable=(), /)', map: '(function, iterable, /, *iterables)',
    memoryview: '(object)', object: '()', property: '(fget=None, fset=None, fdel=None, doc=None)',
    reversed: '(sequence, /)', set: '(iterable=(), /)', staticmethod: '(function, /)', tuple: '(iterable=(), /)',
    zip: '(*iterables, strict=False)', _types.NoneType: '()', _types.EllipsisType: '()', _types.NotImplementedType: '()',
    _types.FunctionType: '(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)',
    _types.ModuleType: '(name, doc=None)', _types.MethodType: '(function, instance, /)', _types.MappingProxyType: '(mapping)',
    _types.SimpleNamespace: '(mapping_or_iterable=(), /, **kwargs)', _types.GenericAlias: '(origin, args, /)',
    _functools.partial: '(func, /, *args, **keywords)',
}
_of_names = {'operator.attrgetter': '(attr, /, *attrs)', 'operator.itemgetter': '(item, /, *items)',
             'operator.methodcaller': '(name, /, *args, **kwargs)', 'random.Random': '(x=None)'}
_without_text = ('collections.OrderedDict', 'collections.defaultdict', 'itertools.islice', 'itertools.repeat')
# What a left out argument means cannot be said by a default.
_without_signature = (anext, dir, getattr, iter, max, min, next, vars, _functools.reduce)
# Their texts have brackets, which no signature can say.
_methods_with_brackets = {
    **dict.fromkeys((str, bytes, bytearray), {'count', 'endswith', 'find', 'hex', 'index', 'maketrans', 'rfind', 'rindex',
                                              'startswith'}), dict: {'pop'}}
_other_texts = {sorted: '(iterable, /, *, key=None, reverse=False)',
                open: "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)"}


def _of_stated(obj, stated):
    # What an object says itself, as a signature, a text or something to be asked.
    made = stated
    if not isinstance(made, (Signature, str)) and callable(made):
        made = made()
    if isinstance(made, str):
        return _of_text(made)
    if not isinstance(made, Signature):
        raise TypeError(f'unexpected object {stated!r} in __signature__ attribute')
    return made


def _of_method(obj, found, follow_wrapped, skip_bound):
    # The signature of what stands in the class of `obj` and is called through it.
    if isinstance(found, type) or not hasattr(type(found), '__get__'):
        return _signature_of(found, follow_wrapped, skip_bound)
    return _signature_of(type(found).__get__(found, obj, type(obj)), follow_wrapped, skip_bound)


def _is_written(found):
    # Written by a program, and not a native routine of a built-in type.
    found = getattr(found, '__func__', found)
    return not (isbuiltin(found) or isinstance(found, (_types.WrapperDescriptorType, _types.MethodWrapperType,
                                                       _types.MethodDescriptorType, _types.ClassMethodDescriptorType)))


def _of_class(cls, follow_wrapped, skip_bound):
    for kind in type(cls).__mro__:
        if '__call__' in kind.__dict__:
            if _is_written(kind.__dict__['__call__']) and kind.__module__ != 'enum':
                return _of_method(cls, kind.__dict__['__call__'], follow_wrapped, skip_bound)
            break
    for base in cls.__mro__:
        name = f'{base.__module__}.{base.__qualname__}'
        text = _of_types.get(base) if base is not object else None
        if text or name in _of_names:
            return _of_text(text or _of_names[name])
        if name in _without_text:
            break
        if '__new__' in base.__dict__ and _is_written(base.__dict__['__new__']):
            signature = _signature_of(cls.__new__, follow_wrapped, skip_bound)
            return _without_first(signature) if skip_bound else signature
        if '__init__' in base.__dict__ and _is_written(base.__dict__['__init__']):
            return _of_method(cls, base.__dict__['__init__'], follow_wrapped, skip_bound)
        if base is not object and ('__new__' in base.__dict__ or '__init__' in base.__dict__):
            break
    else:
        if type not in cls.__mro__:
            return Signature()
    raise ValueError(f'no signature found for builtin {"" if cls is type else "type "}{cls!r}')


def _of_native(obj, skip_bound):
    bound = getattr(obj, '__self__', None)
    owner = getattr(obj, '__objclass__', bound if isinstance(bound, type) else type(bound))
    text = _other_texts.get(obj) or getattr(obj, '__text_signature__', None)
    if obj.__name__ in _methods_with_brackets.get(owner, ()):
        raise ValueError(f'{obj!r} builtin has invalid signature')
    if text is None and obj not in _without_signature and (written := _unmasked(obj)) is not None:
        return _of_function(written)
    if text is None or obj in _without_signature or owner is dict and obj.__name__ == 'update':
        raise ValueError(f'no signature found for builtin {obj!r}')
    signature = _of_text(text)
    if bound is not None and not ismodule(bound) and skip_bound and next(iter(signature.parameters), '') in ('self', 'cls'):
        return _without_first(signature)
    return signature


def _signature_of(obj, follow_wrapped=True, skip_bound=True):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if isinstance(obj, _types.MethodType):
        signature = _signature_of(obj.__func__, follow_wrapped, skip_bound)
        return _without_first(signature) if skip_bound else signature
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or ismethod(f))
        if ismethod(obj):
            return _signature_of(obj, follow_wrapped, skip_bound)
    stated = getattr(obj, '__signature__', None)
    if stated is not None:
        return _of_stated(obj, stated)
    if isinstance(getattr(obj, '__partialmethod__', None), _functools.partialmethod):
        return _of_partial_method(obj.__partialmethod__, follow_wrapped)
    if isinstance(obj, _types.FunctionType) or _acts_as_function(obj):
        text = getattr(obj, '__text_signature__', None)
        return _of_text(text) if isinstance(text, str) and text else _of_function(obj)
    if isbuiltin(obj) or isinstance(obj, (_types.MethodDescriptorType, _types.WrapperDescriptorType,
                                          _types.MethodWrapperType, _types.ClassMethodDescriptorType)):
        return _of_native(obj, skip_bound)
    if isinstance(obj, _functools.partial):
        return _with_partial(_signature_of(obj.func, follow_wrapped, skip_bound), obj)
    if isinstance(obj, type):
        return _of_class(obj, follow_wrapped, skip_bound)
    for base in type(obj).__mro__:
        if '__call__' in base.__dict__:
            return _of_method(obj, base.__dict__['__call__'], follow_wrapped, skip_bound)
    raise ValueError(f'callable {obj!r} is not supported by signature')


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """How a callable is called: its parameters."""
    found = _signature_of(obj, follow_wrapped)
    if not eval_str:
        return found
    hints = get_annotations(unwrap(obj) if follow_wrapped else obj, globals=globals, locals=locals, eval_str=True)
    parameters = [each.replace(annotation=hints.get(each.name, each.annotation)) for each in found.parameters.values()]
    return found.replace(parameters=parameters, return_annotation=hints.get('return', found.return_annotation))
