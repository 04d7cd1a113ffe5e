"""What functions, classes and frames are made of."""
import types as _types
import sys as _sys
from _inspect import _source_of, _frames, _generator_frame, _prelude_names
import functools as _functools
from enum import IntEnum as _IntEnum
from collections import OrderedDict as _OrderedDict, namedtuple

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


# --- what kind of thing it is ---

def ismodule(object): return isinstance(object, _types.ModuleType)
def isclass(object): return isinstance(object, type)
def ismethod(object): return isinstance(object, _types.MethodType)
def isfunction(object): return isinstance(object, _types.FunctionType)
def iscode(object): return isinstance(object, _types.CodeType)
def isbuiltin(object): return isinstance(object, _types.BuiltinFunctionType)
def istraceback(object): return isinstance(object, _types.TracebackType)
def isgenerator(object): return isinstance(object, _types.GeneratorType)
def iscoroutine(object): return isinstance(object, _types.CoroutineType)
def isasyncgen(object): return isinstance(object, _types.AsyncGeneratorType)
def isframe(object): return type(object) is _prelude_names()['frame']
def ismemberdescriptor(object): return isinstance(object, _types.MemberDescriptorType)
def isgetsetdescriptor(object): return isinstance(object, _types.GetSetDescriptorType)


def isawaitable(object):
    return (isinstance(object, _types.CoroutineType) or hasattr(type(object), '__await__')
            or type(object) is _types.GeneratorType and object.gi_code.co_flags & CO_ITERABLE_COROUTINE != 0)


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', None))


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), '__get__') and not hasattr(type(object), '__set__')


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), '__set__') or hasattr(type(object), '__delete__')


def _plain_function(obj):
    import functools
    while True:
        if ismethod(obj):
            obj = obj.__func__
        elif isinstance(obj, functools.partial):
            obj = obj.func
        else:
            return obj


def _has_flag(obj, flag):
    obj = _plain_function(obj)
    return isfunction(obj) and bool(obj.__code__.co_flags & flag)


def isgeneratorfunction(obj): return _has_flag(obj, CO_GENERATOR)
def iscoroutinefunction(obj): return _has_flag(obj, CO_COROUTINE) or getattr(obj, '_is_coroutine_mark', False)
def isasyncgenfunction(obj): return _has_flag(obj, CO_ASYNC_GENERATOR)


def markcoroutinefunction(func):
    func._is_coroutine_mark = True
    return func


def unwrap(func, *, stop=None):
    seen = {id(func)}
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f'wrapper loop when unwrapping {func!r}')
        seen.add(id(func))
    return func


# --- members ---

def getmembers(object, predicate=None):
    results = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            results.append((name, value))
    results.sort(key=lambda pair: pair[0])
    return results


def getmro(cls):
    return cls.__mro__


_missing = object()


def getattr_static(obj, attr, default=_missing):
    if not isinstance(obj, type):
        names = getattr(obj, '__dict__', {})
        for cls in type(obj).__mro__:
            if attr in cls.__dict__:
                found = cls.__dict__[attr]
                if attr not in names or hasattr(type(found), '__set__'):
                    return found
                break
        if attr in names:
            return names[attr]
    else:
        for cls in obj.__mro__:
            if attr in cls.__dict__:
                return cls.__dict__[attr]
    if default is not _missing:
        return default
    raise AttributeError(attr)


Attribute = namedtuple('Attribute', 'name kind defining_class object')


def classify_class_attrs(cls):
    """What each attribute of a class is, and which class defines it."""
    result = []
    for name in dir(cls):
        home = next((base for base in cls.__mro__ if name in base.__dict__), None)
        if home is None:
            continue
        found = home.__dict__[name]
        kind = ('static method' if isinstance(found, staticmethod) else 'class method' if isinstance(found, classmethod) else
                'property' if isinstance(found, property) else 'method' if isroutine(found) else 'data')
        result.append(Attribute(name, kind, home, found))
    return result


def getmembers_static(object, predicate=None):
    found = [(name, getattr_static(object, name, None)) for name in dir(object)]
    return sorted([item for item in found if predicate is None or predicate(item[1])], key=lambda item: item[0])


def indentsize(line):
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def ismethodwrapper(object):
    return isinstance(object, _types.MethodWrapperType)


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
    return _walk_tree(roots, children, None)


def _walk_tree(classes, children, parent):
    results = []
    classes.sort(key=lambda c: (c.__module__, c.__name__))
    for c in classes:
        results.append((c, c.__bases__))
        if c in children:
            results.append(_walk_tree(children[c], children, c))
    return results


ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


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
    builtin_names = names.get('__builtins__')
    if builtin_names is None:
        import builtins as builtin_names
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


# --- documentation and source ---

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


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__
    if isgenerator(object):
        return object.gi_code
    if iscoroutine(object):
        return object.cr_code
    if istraceback(object):
        return object.tb_frame.f_code
    if isframe(object):
        return object.f_code
    if iscode(object):
        return object
    raise TypeError('module, class, method, function, traceback, frame, or '
                    f'code object was expected, got {type(object).__name__}')


def _class_lines(cls):
    for value in cls.__dict__.values():
        function = getattr(value, '__func__', getattr(value, 'fget', value))
        if isfunction(function) and function.__qualname__.startswith(cls.__qualname__ + '.'):
            source = _source_of(function.__code__)
            if source is not None:
                return _block_at(source[0].splitlines(True), cls.__name__)
    for record in _frames():
        source = _source_of(record[0])
        if source is not None:
            return _block_at(source[0].splitlines(True), cls.__name__)
    raise OSError('could not find class definition')


def _block_at(lines, name):
    for number, line in enumerate(lines):
        stripped = line.lstrip()
        if stripped.startswith(f'class {name}') and stripped[6 + len(name):7 + len(name)] in (':', '(', ' ', '['):
            indent = len(line) - len(stripped)
            end = number + 1
            last = end
            while end < len(lines):
                text = lines[end]
                if text.strip() and len(text) - len(text.lstrip()) <= indent and not text.lstrip().startswith('#'):
                    break
                end += 1
                if text.strip():
                    last = end
            while number > 0 and lines[number - 1].lstrip().startswith('@'):
                number -= 1
            return lines[number:last], number + 1
    raise OSError('could not find class definition')


def getsourcelines(object):
    object = unwrap(object) if not isclass(object) else object
    if isclass(object):
        return _class_lines(object)
    source = _source_of(_code_of(object))
    if source is None:
        raise OSError('could not get source code')
    text, first, last = source
    return text.splitlines(True)[first - 1:last], first


def getsource(object):
    return ''.join(getsourcelines(object)[0])


def getfile(object):
    if isinstance(object, type):
        file = getattr(_sys.modules.get(object.__module__), '__file__', None)
        if file is None:
            raise TypeError(f'{object!r} is a built-in class')
        return file
    if ismodule(object):
        return getattr(object, '__file__', None) or f'<{object.__name__}>'
    return _code_of(object).co_filename


def getsourcefile(object):
    return getfile(object)


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    return _sys.modules.get(getattr(object, '__module__', None))


def getmodulename(path):
    return path.rpartition('/')[2].removesuffix('.py')


def getcomments(object):
    return None


# --- signatures ---

class _empty:
    """Marks what is not there."""


class _ParameterKind(_IntEnum):
    POSITIONAL_ONLY = 'positional-only'
    POSITIONAL_OR_KEYWORD = 'positional or keyword'
    VAR_POSITIONAL = 'variadic positional'
    KEYWORD_ONLY = 'keyword-only'
    VAR_KEYWORD = 'variadic keyword'

    def __new__(cls, description):
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


def formatannotation(annotation, base_module=None):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, _types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)


class Parameter:
    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind') from None
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name
        self._default = default
        self._annotation = annotation

    name = property(lambda self: self._name)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)
    kind = property(lambda self: self._kind)

    def replace(self, *, name=_empty, kind=_empty, annotation=_empty, default=_empty):
        return type(self)(self._name if name is _empty else name, self._kind if kind is _empty else kind,
                          default=self._default if default is _empty else default,
                          annotation=self._annotation if annotation is _empty else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text = f'{text}: {formatannotation(self._annotation)}'
        if self._default is not _empty:
            text = f'{text} = {self._default!r}' if self._annotation is not _empty else f'{text}={self._default!r}'
        if self._kind == _VAR_POSITIONAL:
            text = '*' + text
        elif self._kind == _VAR_KEYWORD:
            text = '**' + text
        return text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default and
                self._annotation == other._annotation)


class BoundArguments:
    __slots__ = ('arguments', '_signature')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if param.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if param.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        arguments = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif param.default is not _empty:
                arguments[name] = param.default
            elif param.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif param.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        return f"<{type(self).__name__} ({', '.join(f'{k}={v!r}' for k, v in self.arguments.items())})>"


class Signature:
    __slots__ = ('_return_annotation', '_parameters')

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        names = {}
        top = _POSITIONAL_ONLY
        seen_default = False
        for param in parameters or ():
            if param.kind < top:
                raise ValueError(f'wrong parameter order: {top.description} parameter before {param.kind.description} parameter')
            top = param.kind
            if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if param.default is not _empty:
                    seen_default = True
                elif seen_default:
                    raise ValueError('non-default argument follows default argument')
            if param.name in names:
                raise ValueError(f'duplicate parameter name: {param.name!r}')
            names[param.name] = param
        self._parameters = _types.MappingProxyType(names)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature_of(obj, follow_wrapped)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_empty, return_annotation=_empty):
        return type(self)(list(self._parameters.values()) if parameters is _empty else parameters,
                          return_annotation=self._return_annotation if return_annotation is _empty else return_annotation)

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (list(self._parameters.values()) == list(other._parameters.values()) and
                self._return_annotation == other._return_annotation)

    def __hash__(self):
        return hash((tuple(self._parameters.values()), self._return_annotation))

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        kwargs = dict(kwargs)
        rest = list(args)
        by_position = True  # until the first parameter that is not
        misnamed = []  # what may only be given by position, and was named
        for param in self._parameters.values():
            name, kind = param.name, param.kind
            if not rest and (kind in (_VAR_POSITIONAL, _VAR_KEYWORD) or name in kwargs or param.default is not _empty):
                by_position = False
            if kind == _VAR_POSITIONAL:
                if rest:
                    arguments[name] = tuple(rest)
                    rest = []
            elif kind == _VAR_KEYWORD:
                pass
            elif rest and kind != _KEYWORD_ONLY:
                if name in kwargs and kind != _POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = rest.pop(0)
            elif name in kwargs and kind == _POSITIONAL_ONLY:
                misnamed.append(name)
            elif name in kwargs:
                arguments[name] = kwargs.pop(name)
            elif param.default is _empty and not partial:
                if rest:
                    raise TypeError('too many positional arguments')
                kind_text = ' keyword-only' if kind == _KEYWORD_ONLY and by_position else ''
                raise TypeError(f'missing a required{kind_text} argument: {name!r}')
        if rest:
            raise TypeError('too many positional arguments')
        if kwargs:
            for param in self._parameters.values():
                if param.kind == _VAR_KEYWORD:
                    arguments[param.name] = kwargs
                    break
            else:
                if misnamed:
                    raise TypeError(f"got some positional-only arguments passed as keyword arguments: {', '.join(misnamed)!r}")
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return BoundArguments(self, arguments)

    def __repr__(self):
        return f'<{type(self).__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None):
        result = []
        positional_only = False
        needs_star = True
        for param in self._parameters.values():
            if param.kind == _POSITIONAL_ONLY:
                positional_only = True
            elif positional_only:
                result.append('/')
                positional_only = False
            if param.kind == _VAR_POSITIONAL:
                needs_star = False
            elif param.kind == _KEYWORD_ONLY and needs_star:
                result.append('*')
                needs_star = False
            result.append(str(param))
        if positional_only:
            result.append('/')
        text = f"({', '.join(result)})"
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(result) + '\n)'
        if self._return_annotation is not _empty:
            text += f' -> {formatannotation(self._return_annotation)}'
        return text


def _of_function(func):
    code = func.__code__
    names = code.co_varnames
    annotations = func.__annotations__
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
    # "(iterable, /, *, key=None)" of a built-in function.
    parameters = []
    kind = _POSITIONAL_OR_KEYWORD
    for part in text.strip()[1:-1].split(', '):
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
            parameters.append(Parameter(name, kind, default=_literal(default) if equals else _empty))
    return Signature(parameters)


def _without_first(signature):
    parameters = list(signature.parameters.values())
    if parameters and parameters[0].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
        return signature.replace(parameters=parameters[1:])
    return signature


def _of_partial(obj):
    signature = _signature_of(obj.func, True)
    bound = signature.bind_partial(*obj.args, **obj.keywords)
    parameters = []
    keyword_only = False
    for name, param in signature.parameters.items():
        if name in bound.arguments and param.kind not in (_VAR_POSITIONAL, _VAR_KEYWORD):
            if name not in obj.keywords:
                continue
            keyword_only = True
            param = param.replace(default=obj.keywords[name])
        if keyword_only and param.kind == _POSITIONAL_OR_KEYWORD:
            param = param.replace(kind=_KEYWORD_ONLY)
        elif keyword_only and param.kind == _VAR_POSITIONAL:
            continue
        parameters.append(param)
    parameters.sort(key=lambda param: param.kind)
    return signature.replace(parameters=parameters)


# Of built-in types, as their documentation has them; of the others there is none.
_of_types = {
    bool: '(object=False, /)', classmethod: '(function, /)', complex: '(real=0, imag=0)',
    enumerate: '(iterable, start=0)', filter: '(function, iterable, /)', float: '(x=0, /)',
    frozenset: '(iterable=(), /)', list: '(iterable=(), /)', map: '(function, iterable, /, *iterables)',
    memoryview: '(object)', property: '(fget=None, fset=None, fdel=None, doc=None)', reversed: '(sequence, /)',
    set: '(iterable=(), /)', staticmethod: '(function, /)', tuple: '(iterable=(), /)', zip: '(*iterables, strict=False)',
}
# What a left out argument means cannot be said by a default.
_without_signature = (anext, dir, getattr, iter, max, min, next, vars)


def _of_class(cls):
    own = getattr(cls, '__signature__', None)
    if own is not None:
        return own
    call = getattr(type(cls), '__call__', None)
    if isfunction(call) and type(cls).__module__ != 'enum':
        return _without_first(_of_function(call))
    for base in cls.__mro__:
        if base in _of_types:
            return _of_text(_of_types[base])
        new, init = base.__dict__.get('__new__'), base.__dict__.get('__init__')
        for found in (new, init):
            found = getattr(found, '__func__', found)
            if isfunction(found):
                return _without_first(_signature_of(found, True))
        if base is object:
            return Signature()
        if new is not None or init is not None:
            break
    raise ValueError(f'no signature found for builtin {"" if cls is type else "type "}{cls!r}')


def _signature_of(obj, follow_wrapped):
    import functools
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if ismethod(obj):
        return _without_first(_signature_of(obj.__func__, follow_wrapped))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or ismethod(f))
        if ismethod(obj):
            return _signature_of(obj, follow_wrapped)
    own = getattr(obj, '__signature__', None)
    if own is not None and not isinstance(obj, type):
        return own
    if isfunction(obj):
        text = getattr(obj, '__text_signature__', None)
        return _of_text(text) if text else _of_function(obj)
    if isinstance(obj, functools.partial):
        return _of_partial(obj)
    if isinstance(obj, type):
        return _of_class(obj)
    if isbuiltin(obj) or isinstance(obj, (_types.MethodDescriptorType, _types.WrapperDescriptorType)):
        text = getattr(obj, '__text_signature__', None)
        if text is None or obj in _without_signature:
            raise ValueError(f'no signature found for builtin {obj!r}')
        signature = _of_text('(iterable, /, *, key=None, reverse=False)' if obj is sorted else text)
        bound = getattr(obj, '__self__', None)
        if bound is not None and not ismodule(bound):
            signature = _without_first(signature) if next(iter(signature.parameters), '') == 'self' else signature
        return signature
    call = getattr(type(obj), '__call__', None)
    if call is not None:
        return _without_first(_signature_of(call, follow_wrapped))
    raise ValueError(f'callable {obj!r} is not supported by signature')


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """How a callable is called: its parameters."""
    found = _signature_of(obj, follow_wrapped)
    if not eval_str:
        return found
    hints = get_annotations(unwrap(obj) if follow_wrapped else obj, globals=globals, locals=locals, eval_str=True)
    parameters = [each.replace(annotation=hints.get(each.name, each.annotation)) for each in found.parameters.values()]
    return found.replace(parameters=parameters, return_annotation=hints.get('return', found.return_annotation))


FullArgSpec = namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')


def getfullargspec(func):
    if not callable(func):
        raise TypeError('unsupported callable')
    args, kwonly, defaults, kwdefaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    for param in _signature_of(func, False).parameters.values():
        if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(param.name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif param.kind == _VAR_POSITIONAL:
            varargs = param.name
        elif param.kind == _KEYWORD_ONLY:
            kwonly.append(param.name)
            if param.default is not _empty:
                kwdefaults[param.name] = param.default
        else:
            varkw = param.name
        if param.annotation is not _empty:
            annotations[param.name] = param.annotation
    result = getattr(_plain_function(func), '__annotations__', {}).get('return', _empty)
    if result is not _empty:
        annotations = {'return': result, **annotations}
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    spec = getfullargspec(func)
    name, args = func.__name__, spec.args
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    values = dict(zip(args, positional))
    if spec.varargs:
        values[spec.varargs] = tuple(positional[len(args):])
    if spec.varkw:
        values[spec.varkw] = {}
    for key, value in named.items():
        if key not in args and key not in spec.kwonlyargs:
            if not spec.varkw:
                raise TypeError(f'{name}() got an unexpected keyword argument {key!r}')
            values[spec.varkw][key] = value
        elif key in values:
            raise TypeError(f'{name}() got multiple values for argument {key!r}')
        else:
            values[key] = value
    defaults = dict(zip(args[len(args) - len(spec.defaults or ()):], spec.defaults or ()))
    if len(positional) > len(args) and not spec.varargs:
        _complain_of_too_many(name, args, len(positional), len(defaults))
    for names, given, kind in ((args, defaults, 'positional'), (spec.kwonlyargs, spec.kwonlydefaults or {}, 'keyword-only')):
        missing = [repr(key) for key in names if key not in values and key not in given]
        if missing:
            listed = missing[0] if len(missing) == 1 else (' and ' if len(missing) == 2 else ', and ').join([', '.join(missing[:-1]), missing[-1]])
            raise TypeError(f"{name}() missing {len(missing)} required {kind} argument{'s' * (len(missing) > 1)}: {listed}")
        values.update({key: given[key] for key in names if key not in values})
    return values


def _complain_of_too_many(name, args, count, defaults):
    takes = f'from {len(args) - defaults} to {len(args)}' if defaults else f'{len(args)}'
    plural = '' if takes == '1' else 's'
    raise TypeError(f"{name}() takes {takes} positional argument{plural} but {count} {'was' if count == 1 else 'were'} given")


def _names_around(obj):
    # (globals, locals) in which texts of the annotations of this are meant.
    if isinstance(obj, type):
        module = _sys.modules.get(obj.__module__)
        return getattr(module, '__dict__', None), dict(vars(obj))
    if ismodule(obj):
        return obj.__dict__, None
    while hasattr(obj, '__wrapped__') or isinstance(obj, _functools.partial):
        obj = obj.__wrapped__ if hasattr(obj, '__wrapped__') else obj.func
    return getattr(obj, '__globals__', None), None


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of a function, class or module; texts among them evaluated."""
    if isinstance(obj, type):
        found = obj.__dict__.get('__annotations__')
    elif ismodule(obj) or callable(obj):
        found = getattr(obj, '__annotations__', None)
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not eval_str or not found:
        return dict(found)
    own_globals, own_locals = _names_around(obj)
    globals = own_globals if globals is None else globals
    locals = own_locals if locals is None else locals
    locals = dict(locals or {})
    for parameter in getattr(obj, '__type_params__', ()):
        locals.setdefault(parameter.__name__, parameter)
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in found.items()}


# --- generators and coroutines ---

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'


def getgeneratorstate(generator):
    generator.gi_running
    state = _prelude_names()['_generator_state'](generator)
    return (GEN_CREATED, GEN_SUSPENDED, GEN_RUNNING, GEN_CLOSED)[state]


def getcoroutinestate(coroutine):
    coroutine.cr_running
    state = _prelude_names()['_generator_state'](coroutine)
    return (CORO_CREATED, CORO_SUSPENDED, CORO_RUNNING, CORO_CLOSED)[state]


def getgeneratorlocals(generator):
    frame = _generator_frame(generator)
    return {} if frame is None else frame[2]


getcoroutinelocals = getgeneratorlocals


# --- frames ---

def currentframe():
    return _prelude_names()['frame_at'](0)


_Traceback = namedtuple('_Traceback', 'filename lineno function code_context index')
_FrameInfo = namedtuple('_FrameInfo', ('frame', *_Traceback._fields))


def _shown_with_positions(record):
    fields = ', '.join([f'{name}={value!r}' for name, value in zip(record._fields, record)])
    return f'{type(record).__name__}({fields}, positions={record.positions!r})'


class Traceback(_Traceback):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        record = super().__new__(cls, filename, lineno, function, code_context, index)
        record.positions = positions
        return record

    __repr__ = _shown_with_positions


class FrameInfo(_FrameInfo):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        record = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        record.positions = positions
        return record

    __repr__ = _shown_with_positions


def _positions_at(code, offset):
    import dis
    for index, positions in enumerate(code.co_positions()):
        if index == offset // 2:
            return dis.Positions(*positions)
    return dis.Positions()


def getframeinfo(frame, context=1):
    if istraceback(frame):
        line, offset, frame = frame.tb_lineno, frame.tb_lasti, frame.tb_frame
    else:
        line, offset = frame.f_lineno, frame.f_lasti
    source = _source_of(frame.f_code)
    lines = index = None
    if context > 0 and source is not None:
        all_lines = source[0].splitlines(True)
        start = max(0, min(line - 1 - context // 2, len(all_lines) - context))
        lines = all_lines[start:start + context]
        index = line - 1 - start
    return Traceback(frame.f_code.co_filename, line, frame.f_code.co_name, lines, index,
                     positions=_positions_at(frame.f_code, offset))


def _info_of(frame, place, context):
    found = getframeinfo(place, context)
    return FrameInfo(frame, *found, positions=found.positions)


def getouterframes(frame, context=1):
    result = []
    while frame is not None:
        result.append(_info_of(frame, frame, context))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    result = []
    while tb is not None:
        result.append(_info_of(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return result


def stack(context=1):
    return getouterframes(currentframe(), context)


def trace(context=1):
    import sys
    handled = sys.exception()
    return getinnerframes(None if handled is None else handled.__traceback__, context)


# --- asynchronous generators, arguments of frames ---

AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'AGEN_CLOSED'
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
Arguments = namedtuple('Arguments', 'args, varargs, varkw')


def getasyncgenstate(agen):
    agen.ag_running
    return (AGEN_CREATED, AGEN_SUSPENDED, AGEN_RUNNING, AGEN_CLOSED)[_prelude_names()['_generator_state'](agen)]


def getasyncgenlocals(agen):
    return getgeneratorlocals(agen)


def getargs(co):
    names = co.co_varnames
    count = co.co_argcount + co.co_kwonlyargcount
    varargs = names[count] if co.co_flags & CO_VARARGS else None
    varkw = names[count + (varargs is not None)] if co.co_flags & CO_VARKEYWORDS else None
    return Arguments(list(names[:count]), varargs, varkw)


def getargvalues(frame):
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        shown.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        shown.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return '(' + ', '.join(shown) + ')'
