"""What help() tells: a page of text about a function, a class, a module."""
import builtins as _builtins
import inspect as _inspect
import sys as _sys

_hidden = frozenset((
    '__author__', '__builtins__', '__credits__', '__date__', '__doc__', '__docformat__', '__file__', '__loader__',
    '__module__', '__name__', '__package__', '__path__', '__qualname__', '__slots__', '__spec__', '__version__',
    '__static_attributes__', '__firstlineno__', '__cached__'))
_dict_docs = {'__dict__': 'dictionary for instance variables', '__weakref__': 'list of weak references to the object'}


def _is_shown(name, cls):
    if name in _hidden:
        return False
    if name.startswith('__') and name.endswith('__'):
        return True
    if name.startswith('_') and name[1:] in getattr(cls, '_fields', ()):
        return True
    return not name.startswith('_')


def describe(thing):
    """A few words on what kind of thing this is."""
    if _inspect.ismodule(thing):
        return ('package ' if hasattr(thing, '__path__') else 'module ') + thing.__name__
    if _inspect.isbuiltin(thing):
        return 'built-in function ' + thing.__name__
    if isinstance(thing, type):
        return 'class ' + thing.__name__
    if _inspect.isfunction(thing):
        return 'function ' + thing.__name__
    if _inspect.ismethod(thing):
        return 'method ' + thing.__name__
    if _inspect.isgetsetdescriptor(thing) or _inspect.ismemberdescriptor(thing):
        word = 'getset' if _inspect.isgetsetdescriptor(thing) else 'member'
        return f'{word} descriptor {thing.__objclass__.__module__}.{thing.__objclass__.__name__}.{thing.__name__}'
    return type(thing).__name__


def _indented(text, by='    '):
    return '\n'.join([(by + line).rstrip() for line in text.split('\n')])


def _name_of_class(cls, module):
    return cls.__name__ if cls.__module__ == module else f'{cls.__module__}.{cls.__name__}'


def _signature(thing):
    try:
        return str(_inspect.signature(thing))
    except (ValueError, TypeError):
        return None


def _routine(thing, name, note=''):
    own = getattr(thing, '__name__', name)
    title = own if own == name or own == '<lambda>' else f'{name} = {own}'
    spec = _signature(thing)
    if own == '<lambda>' and spec:
        title = name + ' lambda '
        spec = spec[1:-1]
    if spec is None:
        spec = '(...)'
    is_coroutine = _inspect.iscoroutinefunction(thing) or _inspect.isasyncgenfunction(thing)
    head = ('async ' if is_coroutine else '') + title + spec + note
    doc = _inspect.getdoc(thing) or ''
    return head + '\n' + (_indented(doc).rstrip() + '\n' if doc else '')


def _described(name, value, doc):
    return name + '\n' + (_indented(doc).rstrip() + '\n' if doc else '')


def _with_value(name, value, doc, longest=70):
    head = name + ' = '
    text = repr(value)
    room = longest - len(head)
    if len(text) > room:
        text = text[:room - len(text)] + '...'
    return head + text + ('\n' + _indented(doc) if doc else '')


class _ClassPage:
    """The page of one class, section after section."""

    def __init__(self, cls):
        self.cls = cls
        self.module = cls.__module__
        self.parts = []
        self.has_section = False

    def push(self, text):
        self.parts.append(text)

    def begin_section(self, title):
        if self.has_section:
            self.push('-' * 70)
        self.has_section = True
        self.push(title)

    def text(self, name):
        cls = self.cls
        bases = [_name_of_class(base, self.module) for base in cls.__bases__]
        title = f'class {name}' if name == cls.__name__ else f'{name} = class {cls.__name__}'
        if bases:
            title += f'({", ".join(bases)})'
        spec = _signature(cls)
        if spec and spec != '()':
            self.push(cls.__name__ + spec + '\n')
        doc = cls.__dict__.get('__doc__')
        if doc:
            self.push(_inspect.cleandoc(doc) + '\n')
        order = cls.__mro__
        if len(order) > 2:
            self.push('Method resolution order:')
            for base in order:
                self.push('    ' + _name_of_class(base, self.module))
            self.push('')
            self.has_section = False
        self.sections()
        contents = '\n'.join(self.parts)
        if not contents:
            return title + '\n'
        return title + '\n' + _indented(contents.rstrip(), ' |  ') + '\n'

    def sections(self):
        left = [found for found in _inspect.classify_class_attrs(self.cls) if _is_shown(found.name, self.cls)]
        left = [self.refined(found) for found in left]
        for home in self.cls.__mro__:
            here = [found for found in left if found[2] is home]
            left = [found for found in left if found[2] is not home]
            if home is object and self.cls is not object:
                continue
            tag = 'defined here' if home is self.cls else f'inherited from {_name_of_class(home, self.module)}'
            self.home_sections(here, tag)

    def refined(self, found):
        name, kind, home, value = found
        if kind == 'property' and value.fset is None and value.fdel is None:
            kind = 'readonly property'
        elif kind == 'property' or kind == 'data' and (name in _dict_docs or _inspect.isdatadescriptor(value)):
            kind = 'data descriptor'
        return name, kind, home, value

    def home_sections(self, here, tag):
        fields = {name: i for i, name in enumerate(getattr(self.cls, '_fields', ()))}
        here.sort(key=lambda found: (fields.get(found[0], -1) if found[1] in ('data descriptor', 'data') else 0, found[0]))
        for title, kind in (('Methods', 'method'), ('Class methods', 'class method'), ('Static methods', 'static method'),
                            ('Readonly properties', 'readonly property'), ('Data descriptors', 'data descriptor'),
                            ('Data and other attributes', 'data')):
            chosen = [found for found in here if found[1] == kind]
            if not chosen:
                continue
            self.begin_section(f'{title} {tag}:\n')
            for name, _, home, value in chosen:
                self.push(self.entry(name, kind, value))

    def entry(self, name, kind, value):
        if kind in ('method', 'class method', 'static method'):
            return _routine(getattr(self.cls, name), name)
        if kind in ('readonly property', 'data descriptor'):
            return _described(name, value, _dict_docs.get(name) or _inspect.getdoc(value))
        doc = _inspect.getdoc(value) if callable(value) else None
        return _with_value(name, getattr(self.cls, name, value), doc) + '\n'


def _module_page(module):
    page = 'NAME\n    ' + module.__name__ + '\n'
    doc = _inspect.getdoc(module)
    if doc:
        first, _, rest = doc.partition('\n')
        page = f'NAME\n    {module.__name__} - {first}\n'
        if rest.strip():
            page += '\nDESCRIPTION\n' + _indented(rest.strip('\n')) + '\n'
    names = [name for name in getattr(module, '__all__', None) or sorted(vars(module)) if _is_shown(name, None)]
    things = [(name, getattr(module, name)) for name in names]
    sections = (
        ('CLASSES', [document(value, name) for name, value in things if isinstance(value, type)]),
        ('FUNCTIONS', [document(value, name) for name, value in things if _inspect.isroutine(value)]),
        ('DATA', [_with_value(name, value, None) for name, value in things
                  if not isinstance(value, type) and not _inspect.isroutine(value) and not _inspect.ismodule(value)]))
    for title, texts in sections:
        if texts:
            page += f'\n{title}\n' + _indented('\n'.join(texts).rstrip()) + '\n'
    return page + '\n'


def document(thing, name=None):
    """The page without its first line."""
    name = name or getattr(thing, '__name__', None)
    if _inspect.ismodule(thing):
        return _module_page(thing)
    if isinstance(thing, type):
        return _ClassPage(thing).text(name)
    if _inspect.ismethod(thing):
        owner = thing.__self__
        if isinstance(owner, type):
            note = f' class method of {owner.__module__}.{owner.__qualname__}'
        else:
            note = f' method of {type(owner).__module__}.{type(owner).__qualname__} instance'
        return _routine(thing, name, note)
    if _inspect.isroutine(thing) or hasattr(thing, '__wrapped__') and callable(thing):
        return _routine(thing, name)
    if isinstance(thing, property):
        return _described(name or '', thing, _inspect.getdoc(thing))
    return _with_value(name, thing, None) if name else repr(thing)


def _found(name):
    # What a dotted name stands for; None: nothing.
    parts = name.split('.')
    if hasattr(_builtins, parts[0]):
        found = getattr(_builtins, parts[0])
    else:
        try:
            found = __import__(parts[0])
        except ImportError:
            return None
    for part in parts[1:]:
        found = getattr(found, part, None)
    return found


def render_doc(thing, title='Python Library Documentation: %s', forceload=0, renderer=None):
    if isinstance(thing, str):
        name, thing = thing, _found(thing)
        if thing is None:
            raise ImportError(f'No Python documentation found for {name!r}.\n'
                              'Use help() to get the interactive help utility.\nUse help(str) for help on the str class.')
    words = describe(thing)
    module = _inspect.getmodule(thing)
    name = getattr(thing, '__name__', None)
    is_documented = (_inspect.ismodule(thing) or isinstance(thing, type) or _inspect.isroutine(thing)
                     or _inspect.isdatadescriptor(thing) or hasattr(thing, '__wrapped__') or isinstance(thing, property))
    if module is None and isinstance(thing, type):
        module = _sys.modules.get(thing.__module__)
    if not is_documented:
        thing = type(thing)
        words += ' object'
        module = module or _sys.modules.get(thing.__module__)
        name = None
    if module is not None and module is not thing:
        words += ' in module ' + module.__name__
    elif _inspect.isbuiltin(thing):
        words += ' in module builtins'
    return title % words + '\n\n' + document(thing, name)


class Helper:
    """help itself."""

    def __repr__(self):
        return 'Type help() for interactive help, or help(object) for help about object.'

    def __call__(self, *request):
        if not request:
            print('help() without an object talks with its reader, which programs here cannot; use help(object).')
            return
        thing, = request
        try:
            text = render_doc(thing, 'Help on %s:')
        except ImportError as error:
            text = str(error) + '\n'
        _sys.stdout.write(text + '\n')


help = Helper()


def doc(thing, title='Python Library Documentation: %s', forceload=0, output=None):
    (output or _sys.stdout).write(render_doc(thing, title) + '\n')


def getdoc(thing):
    return (_inspect.getdoc(thing) or '').rstrip()
