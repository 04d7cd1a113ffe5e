"""Topic: what an attribute is: descriptors, properties, slots, hooks, class
attributes and instance attributes, `super`, bound methods and decorators of classes.
"""
from generate.expressions import expression

NAMES = ["x", "y", "size", "name"]
LOG = ["class Logged:", "    def __init__(self, default=None):", "        self.default = default", "    def __set_name__(self, owner, name):", "        self.name = name", "        self.place = '_' + name",
       "    def __get__(self, instance, owner=None):", "        print('get', self.name, type(instance).__name__, owner and owner.__name__)", "        if instance is None:", "            return self", "        return getattr(instance, self.place, self.default)",
       "    def __set__(self, instance, value):", "        print('set', self.name, value)", "        setattr(instance, self.place, value)"]
HALF = ["class Half:", "    def __init__(self, make):", "        self.make = make", "    def __get__(self, instance, owner):", "        return 'class' if instance is None else self.make(instance)"]
KEPT = ["class Kept:", "    def __set_name__(self, owner, name):", "        self.name = name", "    def __set__(self, instance, value):", "        if value == 3:", "            raise ValueError(f'{self.name} is not {value}')", "        instance.__dict__[self.name] = value",
        "    def __delete__(self, instance):", "        print('delete', self.name)", "        del instance.__dict__[self.name]"]


def attributes(w):
    for lines in (LOG, HALF, KEPT):
        if lines[0] not in w.lines:
            w.lines[w.head:w.head] = lines
    made = []
    for _ in range(w.count(1, 3)):
        _class(w, made)
    for _ in range(w.count(4, 9)):
        _use(w, made)


def _class(w, made):
    name = w.fresh("A").upper()
    bases = w.dice.sample(made, min(len(made), w.pick([0, 1, 1, 2])))
    with w.guarded():
        for _ in range(w.pick([0, 0, 0, 1])):
            w.line(w.pick(["@keep", "@(lambda c: setattr(c, 'added', 1) or c)", "@(lambda c: (print('made', c.__name__), c)[1])"]))
        with w.block(f"class {name}{'(' + ', '.join(bases) + ')' if bases else ''}:"):
            for _ in range(w.count(2, 5)):
                w.pick(_MEMBERS)(w, name)
    made.append(name)


def _managed(w, cls):
    n = w.pick(NAMES)
    w.line(f"{n} = {w.pick(['Logged()', 'Logged(7)', 'Half(lambda self: (self.__class__.__name__, 1))', 'Half(len)', 'Kept()', 'property(lambda self: 5)', 'property()', 'classmethod(lambda cls: cls.__name__)', 'staticmethod(lambda *a: a)', 'functools.cached_property(lambda self: [1])'])}")


def _property(w, cls):
    n = w.pick(NAMES)
    w.line("@property")
    with w.block(f"def {n}(self):"):
        w.line(w.pick(["'''The documentation.'''; return self._x", f"return self._{n}", "raise AttributeError('none yet')", "return super().x", "return self.__private", "return 42", "return type(self)"]))
    for kind in w.dice.sample(["setter", "deleter", "getter"], w.pick([0, 1, 1, 2])):
        w.line(f"@{n}.{kind}")
        with w.block(f"def {w.pick([n, n, n, 'other'])}(self{', value' if kind == 'setter' else ''}):"):
            w.line({"setter": w.pick([f"self._{n} = value", "if not isinstance(value, int): raise TypeError(f'{value!r} is not a number')\n" + "    " * w.depth + "self._x = value", "print('setting', value)"]),
                    "deleter": w.pick([f"del self._{n}", "print('deleting')"]), "getter": w.pick(["return 'another getter'", f"return self._{n}"])}[kind])


def _method(w, cls):
    kind = w.pick(["", "", "@classmethod", "@staticmethod"])
    if kind:
        w.line(kind)
    n = w.pick(["run", "make", "x", "_hidden", "__secret"])
    parameters = {"@classmethod": "cls", "@staticmethod": ""}.get(kind, "self")
    with w.block(f"def {n}({parameters}{w.pick(['', ', *rest', ', y=1']) if parameters else 'y=2'}):"):
        who = parameters or "y"
        w.line(w.pick([f"return {who}", f"return super().{n}()", f"return __class__, {who}.__class__.__name__", f"return {cls}.x", f"return {who}.__secret", f"return super(__class__, {who}).{w.pick(NAMES)}", f"{who}.x = 1; return {who}.x", f"return {who}.run" if n != "run" else "return 'ran'", f"return vars({who})", "return [__class__.__name__ for _ in range(1)]"]))


def _hook(w, cls):
    for line in w.pick([
        ["def __getattr__(self, name):", f"    {w.pick(['return name.upper()', 'raise AttributeError(name)', 'return object.__getattribute__(self, name)', chr(39) + 'x' + chr(39) + '; print(' + chr(39) + 'asked' + chr(39) + ', name)'])}"],
        ["def __getattribute__(self, name):", "    if name in ('x', 'run', 'tag'): print('any', name)", "    return super().__getattribute__(name)"],
        ["def __setattr__(self, name, value):", f"    {w.pick(['super().__setattr__(name, [value])', 'self.__dict__[name] = value', 'object.__setattr__(self, name + chr(95), value)', 'raise AttributeError(f' + chr(39) + 'frozen {name}' + chr(39) + ')'])}"],
        ["def __delattr__(self, name):", "    print('del', name)", "    super().__delattr__(name)"],
        ["def __init__(self, x=1):", f"    {w.pick(['self.x = x', 'self._x = x', 'super().__init__()', 'self.__private = x', 'self.__dict__.update(x=x, z=2)', 'self.size: int = x'])}"],
        ["def __init_subclass__(cls, **kw):", "    super().__init_subclass__(**kw)", "    cls.tag = cls.__name__.lower()"],
        ["def __new__(cls, *args):", f"    {w.pick(['self = super().__new__(cls); self._made = args; return self', 'return super().__new__(cls)', 'return object.__new__(cls)'])}"],
        ["def __eq__(self, other):", "    return vars(self) == vars(other)"],
        ["__slots__ = ('_x', '__dict__')"], ["__slots__ = ('size', 'name')"], ["x = y = 5"], ["x: int = 3", "y: 'later'"], ["name = 'class name'"], ["def name(self): return self"],
        ["def __class_getitem__(cls, item):", "    return f'{cls.__name__}[{item}]'"],
    ]):
        w.line(line)


_MEMBERS = [_managed, _managed, _managed, _property, _property, _method, _method, _hook, _hook, _hook]


def _use(w, made):
    cls, n = w.pick(made), w.pick([*NAMES, "run", "make", "_x", "nosuch", "tag", "added", "_hidden"])
    with w.guarded():
        o = w.fresh("o")
        w.line(f"{o} = {cls}({w.pick(['', '', '', '2'])})")
        for _ in range(w.count(1, 4)):
            w.line(w.pick([
                f"print({o}.{n})", f"print({o}.{n})", f"{o}.{n} = {w.pick(['3', '4', chr(39) + 's' + chr(39), '[]'])}", f"{o}.{n} = {expression(w, 'int', 0)}; print({o}.{n})", f"del {o}.{n}", f"{o}.{n} += 1", f"print({cls}.{n})", f"{cls}.{n} = 'on the class'; print({o}.{n})",
                f"del {cls}.{n}", f"print(vars({o}))", f"print({o}.{n}())", f"print({cls}.{n}({o}))", f"print(getattr({o}, '{n}', 'default'), hasattr({o}, '{n}'))", f"setattr({o}, '{n}', 1)", f"delattr({o}, '{n}')", f"print('{n}' in vars({cls}), '{n}' in dir({o}))", f"print({o}.__dict__)",
                f"{o}.__dict__['{n}'] = 'direct'; print({o}.{n})", f"print({o}.{n} is {o}.{n})", f"print({o}.run.__func__ is {cls}.run, {o}.run.__self__ is {o})", f"print(type({cls}.__dict__.get('{n}')).__name__)", f"print(super({cls}, {o}).{n})", f"print({cls}.__mro__[1:])",
                f"print(object.__getattribute__({o}, '{n}'))", f"print({cls}.{n}.fget)", f"print({o}._{cls}__secret())", f"{o}.__class__ = {w.pick(made)}; print({o}.{n})", f"{cls}.{n} = property(lambda self: 'late'); print({o}.{n})",
                f"print({cls}['k'])", f"print({o} == {cls}())", f"print({cls}.__dict__['{n}'].__get__({o}, {cls}))", f"f = {o}.{n}; print(f.__name__)", f"print(sorted(k for k in vars({cls}) if k[:2] != '__'))", f"print(operator.attrgetter('{n}')({o}))", f"print(operator.methodcaller('run')({o}))"]))
