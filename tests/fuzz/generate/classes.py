"""Topic: class hierarchies with operator methods, descriptors, slots, metaclasses."""
from generate.expressions import expression

BINARY = ["add", "sub", "mul", "truediv", "floordiv", "mod", "and", "or", "xor", "lshift", "rshift", "matmul", "pow", "divmod"]
SIGNS = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "and": "&", "or": "|", "xor": "^", "lshift": "<<", "rshift": ">>", "matmul": "@", "pow": "**"}
COMPARE = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
# The hash of an object without __hash__ is its address.
HASH = "(lambda o: type(o).__hash__ is object.__hash__ or hash(o))"
ATTRIBUTES = ["x", "y", "tag", "size", "_hidden", "__private"]


def classes(w):
    made = []
    for _ in range(w.count(2, 4)):
        _class(w, made)
    if not made:
        return
    for _ in range(w.count(4, 9)):
        _use(w, made)


def _class(w, made):
    name = w.fresh("K").upper()
    bases = w.dice.sample(made, min(len(made), w.pick([0, 0, 1, 1, 1, 2])))
    if w.chance(0.12):
        bases.append(w.pick(["int", "str", "list", "dict", "tuple", "float", "set", "Exception", "object", "bool", "type", "bytes", "frozenset"]))
    keywords = []
    if w.chance(0.08):
        keywords.append("metaclass=" + _metaclass(w))
    if w.chance(0.07):
        keywords.append(w.pick(["flag=True", "nosuch=1", "level=3"]))
    head = ", ".join(bases + keywords)
    with w.guarded():
        for _ in range(w.pick([0, 0, 0, 0, 0, 1])):
            w.line(w.pick(["@keep", "@functools.total_ordering", "@(lambda c: c)", "@dataclass", "@final_touch"]).replace("@dataclass", "@keep").replace("@final_touch", "@keep"))
        with w.block(f"class {name}{f'({head})' if head or w.chance(0.2) else ''}:"):
            for _ in range(w.count(1, 6)):
                w.pick(_MEMBERS)(w, name)
    made.append(name)


def _metaclass(w):
    name = w.fresh("M").upper()
    with w.block(f"class {name}(type):"):
        for member in w.dice.sample(["new", "call", "prepare", "repr", "attribute", "iter", "len", "contains", "instancecheck", "getattr", "init", "add", "getitem"], w.count(1, 3)):
            for line in {
                "new": ["def __new__(mcls, name, bases, ns, **kw):", "    print('new', name, [b.__name__ for b in bases], sorted(k for k in ns if k[0] != '_'), kw)", "    return super().__new__(mcls, name, bases, ns)"],
                "init": ["def __init__(cls, name, bases, ns, **kw):", "    print('init', name, kw)", "    super().__init__(name, bases, ns)"],
                "call": ["def __call__(cls, *args, **kw):", "    print('call', cls.__name__, args)", "    return super().__call__(*args, **kw)"],
                "prepare": ["@classmethod", "def __prepare__(mcls, name, bases, **kw):", "    return {'prepared': name}"],
                "repr": ["def __repr__(cls):", "    return f'<class {cls.__name__}>'"],
                "attribute": ["x = 'meta x'", "@property", "def tag(cls):", "    return 'meta ' + cls.__name__"],
                "iter": ["def __iter__(cls):", "    yield from (1, 2)"],
                "len": ["def __len__(cls):", "    return 7"],
                "contains": ["def __contains__(cls, item):", "    return item"],
                "instancecheck": ["def __instancecheck__(cls, o):", "    return o == 3"],
                "getattr": ["def __getattr__(cls, name):", "    return 'no ' + name"],
                "add": ["def __add__(cls, other):", "    return cls.__name__ + str(other)"],
                "getitem": ["def __getitem__(cls, k):", "    return (cls.__name__, k)"],
            }[member]:
                w.line(line)
    return name


def _result(w):
    return w.pick(["NotImplemented", "self", "(type(self).__name__, other)", "self.x", "other", "str(other)", "3", "1 / 0", "type(self)()", "super().{}(other)", "None", "True", "self.nosuch"])


def _init(w, cls):
    text = w.pick(["", ", x=0", ", x", ", x, y=1", ", *args", ", x=1, **kw"])
    with w.block(f"def __init__(self{text}):"):
        for _ in range(w.count(1, 3)):
            attribute = w.pick(ATTRIBUTES)
            value = "x" if "x" in text.replace("**kw", "") and w.chance(0.6) else "args" if "args" in text and w.chance(0.5) else expression(w, w.pick(["int", "str", "list"]), 0)
            w.line(f"self.{attribute} = {value}")
        if w.chance(0.25):
            w.line(w.pick(["super().__init__()", "super().__init__(x)" if ", x" in text else "super().__init__()", "return 3", "object.__init__(self)", "super(__class__, self).__init__()"]))


def _new(w, cls):
    with w.block("def __new__(cls, *args, **kw):"):
        w.line(f"print('new', cls.__name__, args)")
        w.line(w.pick(["return super().__new__(cls)", "return super().__new__(cls, *args)", "return 5", "return object.__new__(cls)", "pass"]))


def _binary(w, cls):
    operator = w.pick(BINARY)
    side = w.pick(["", "", "r", "i"])
    if operator == "divmod" and side == "i":
        side = "r"
    with w.block(f"def __{side}{operator}__(self, other):"):
        w.line(f"return {_result(w).format(f'__{side}{operator}__')}")


def _compare(w, cls):
    operator = w.pick(list(COMPARE))
    with w.block(f"def __{operator}__(self, other):"):
        w.line(f"return {_result(w).format(f'__{operator}__')}")
    if operator == "eq" and w.chance(0.4):
        w.line(w.pick(["__hash__ = None", "def __hash__(self): return 1", "def __hash__(self): return 'a'", "def __hash__(self): return 2**70", "__hash__ = object.__hash__"]))


def _unary(w, cls):
    name, values = w.pick([
        ("neg", ["-1", "self"]), ("pos", ["+1"]), ("invert", ["~5"]), ("abs", ["3"]), ("bool", ["True", "False", "1", "None"]), ("len", ["3", "0", "-1", "'a'", "2.0", "10**30"]),
        ("int", ["3", "2.5", "True", "'a'"]), ("float", ["1.5", "1", "None"]), ("index", ["2", "'x'", "True", "-1"]), ("complex", ["1j", "2"]), ("str", ["'text'", "3", "repr(self.x)", "''"]),
        ("repr", ["'R()'", "None", "f'<{self.__class__.__name__} {self.x}>'", "'é'"]), ("hash", ["4", "-1", "'s'", "hash((1, 2))"]), ("iter", ["iter([1, 2])", "self", "3", "(i for i in 'ab')", "[]"]),
        ("next", ["1", "StopIteration"]), ("bytes", ["b'x'", "'x'"]), ("reversed", ["iter([3])", "[1]"]), ("trunc", ["3"]), ("dir", ["['b', 'a']", "3"]), ("sizeof", ["3"]), ("fspath", ["'p'"]), ("enter", ["self", "1"]),
        ("length_hint", ["2", "'a'", "-1"]), ("floor", ["1"]), ("ceil", ["2"])])
    with w.block(f"def __{name}__(self):"):
        if name == "next":
            w.line("if next(COUNT) % 4 == 3: raise StopIteration")
        w.line(w.pick([f"return {w.pick(values)}"] * 8 + ["raise ValueError('in " + name + "')", "pass"]))


def _ternary(w, cls):
    for line in w.pick([
        ["def __getitem__(self, key):", "    if key == 3: raise IndexError(key)", "    return key"], ["def __getitem__(self, i):", "    if i > 2: raise IndexError(i)", "    return i * 10"], ["def __setitem__(self, key, value):", "    print('set', key, value)"],
        ["def __delitem__(self, key):", "    print('del', key)"], ["def __contains__(self, item):", "    return " + w.pick(["item", "'yes'", "[]", "1 / 0"])],
        ["def __call__(self, *args, **kw):", "    return args, kw"], ["def __getattr__(self, name):", "    return " + w.pick(["name", "self.x", "super().__getattr__(name)"])], ["def __getattr__(self, name):", "    raise AttributeError(name)"],
        ["def __getattribute__(self, name):", "    if name == 'tag': return 'T'", "    return super().__getattribute__(name)"], ["def __setattr__(self, name, value):", "    print('setattr', name)", "    super().__setattr__(name, value)"],
        ["def __delattr__(self, name):", "    print('delattr', name)", "    object.__delattr__(self, name)"], ["def __format__(self, spec):", "    return " + w.pick(["'F' + spec", "3", "format('f', spec)"])],
        ["def __exit__(self, *exc):", "    print('exit', exc[0])", "    return " + w.pick(["True", "False", "None"])], ["def __missing__(self, key):", "    return ('missing', key)"],
        ["def __init_subclass__(cls, **kw):", "    print('subclass', cls.__name__, kw)", "    " + w.pick(["super().__init_subclass__(**kw)", "super().__init_subclass__()", "pass"])],
        ["def __class_getitem__(cls, item):", "    return cls.__name__, item"], ["def __set_name__(self, owner, name):", "    print('set_name', owner.__name__, name)"], ["def __round__(self, n=None):", "    return n"],
        ["def __instancecheck__(self, o):", "    return True"], ["def __copy__(self):", "    return 'copy'"], ["def __getstate__(self):", "    return 1"], ["def __subclasshook__(cls, c):", "    return NotImplemented"],
        ["def __get__(self, obj, owner=None):", "    return ('got', obj is None)"], ["def __set__(self, obj, value):", "    print('descriptor set', value)"], ["def __divmod__(self, other):", "    return 1, 2"],
        ["__match_args__ = " + w.pick(["('x', 'y')", "('x',)", "['x']", "('x', 'x')", "(1,)", "'x'"])],
    ]):
        w.line(line)


def _property(w, cls):
    name = w.pick(ATTRIBUTES[:4])
    w.line("@property")
    with w.block(f"def {name}(self):"):
        w.line(f"return {w.pick(['self._v', '42', 'self.nosuch', '1 / 0', 'self._hidden', 'super().' + name, 'self'])}")
    if w.chance(0.4):
        w.line(f"@{name}.setter")
        with w.block(f"def {name}(self, value):"):
            w.line(w.pick(["self._v = value", "print('set', value)", "if value < 0: raise ValueError(f'bad {value}')"]))
    if w.chance(0.2):
        w.line(f"@{name}.deleter")
        with w.block(f"def {name}(self):"):
            w.line("print('deleted')")


def _method(w, cls):
    kind = w.pick(["", "", "@classmethod", "@staticmethod", "@functools.cached_property"])
    if kind:
        w.line(kind)
    first = {"@classmethod": "cls", "@staticmethod": "b=1"}.get(kind, "self")
    rest = "" if "cached" in kind else w.pick(["", "", ", a", ", a=2", ", *a"])
    name = w.pick(["m", "run", "x", "make", "__secret", "describe"])
    with w.block(f"def {name}({first}{rest}):"):
        own = first if first != "b=1" else "b"
        w.line(w.pick([f"return {own}", f"return {own}.x", "return __class__", f"return super().{name}()", f"return super().{name}", f"return type({own}).__name__", "return a" if "a" in rest + first else "return 1", f"{own}.x = 5; return {own}.x",
                       f"return {own}.__secret", f"print(__class__.__name__); return {expression(w, 'any', 0)}", "yield 1", f"return super(__class__, {own}).__repr__", f"return {own}.m()" if name != "m" else "return 0"]))


def _attribute(w, cls):
    w.line(w.pick([f"{w.pick(ATTRIBUTES)} = {expression(w, 'any', 1)}", f"{w.pick(ATTRIBUTES)}: int = {expression(w, 'int', 0)}", f"{w.pick(ATTRIBUTES)}: str", f"z = [i for i in range(3)]", "alias = m = lambda self: 'alias'",
                   "x = y = 3", "print(__qualname__, __module__)", "'A docstring.'", "x: int; y: 'str' = 'q'", "(x, y) = 1, 2", "del nosuch", "from_outer = [keep for _ in range(1)][0].__name__"]))


def _slots(w, cls):
    w.line(f"__slots__ = {w.pick(['()', chr(39) + 'x' + chr(39), '(chr(120), chr(121))', '[chr(120), chr(95) + chr(118)]', '(chr(120), chr(95) * 2 + chr(100) + chr(105) + chr(99) + chr(116) + chr(95) * 2)', '3', '(1,)', '(chr(49),)'])}"
           .replace("chr(120)", "'x'").replace("chr(121)", "'y'").replace("chr(95) + chr(118)", "'_v'").replace("chr(95) * 2 + chr(100) + chr(105) + chr(99) + chr(116) + chr(95) * 2", "'__dict__'").replace("chr(49)", "'1'"))


_MEMBERS = [_init, _init, _binary, _binary, _compare, _unary, _unary, _ternary, _ternary, _property, _method, _method, _method, _attribute, _attribute, _slots, _new]


def _instance(w, made):
    name = w.pick(made)
    return f"{name}({w.pick(['', '', '', '1', '1, 2', 'x=1', chr(39) + 'ab' + chr(39), '[1, 2]', '*[3]'])})"


def _use(w, made):
    if w.chance(0.5):
        name = w.fresh("o")
        with w.guarded():
            w.line(f"{name} = {_instance(w, made)}")
            for _ in range(w.count(1, 3)):
                _touch(w, name, made)
    else:
        w.probe(_about(w, w.pick(made), made))


def _other(w, made):
    return w.pick(["1", "2.5", "'s'", "None", "[1]", "True", "(1, 2)", _instance(w, made), _instance(w, made)])


def _touch(w, o, made):
    way = w.count(0, 11)
    a = w.pick(ATTRIBUTES[:5] + ["m", "run", "nosuch", "alias", "__dict__", "__class__.__name__", "_v"])
    if way == 0:
        w.line(f"{o}.{a.split('.')[0]} = {expression(w, 'any', 0)}")
    elif way == 1:
        w.line(f"print({o}.{a})")
    elif way == 2:
        w.line(f"del {o}.{a.split('.')[0]}")
    elif way == 3:
        w.line(f"print({o}.{w.pick(['m', 'run', 'make', 'describe', '_' + w.pick(made) + '__secret', 'x'])}({w.pick(['', '', '1', 'a=3', '1, 2'])}))")
    elif way == 4:
        sign = w.pick(list(SIGNS.values()))
        w.line(f"print({w.pick([f'{o} {sign} {_other(w, made)}', f'{_other(w, made)} {sign} {o}', f'{o} {sign} {o}'])})")
    elif way == 5:
        w.line(f"print({o} {w.pick(list(COMPARE.values()))} {_other(w, made)}, {_other(w, made)} {w.pick(list(COMPARE.values()))} {o})")
    elif way == 6:
        w.line(f"print({w.pick(['len', 'abs', 'int', 'float', 'str', 'repr', HASH, 'list', 'bool', 'iter', 'next', 'reversed', 'complex', 'bytes', 'round', 'bin', 'hex', 'chr', 'sorted', 'sum', 'dict', 'tuple', 'set', 'format', 'dir', 'max', 'all', 'enumerate', 'ascii', 'callable'])}({o}))")
    elif way == 7:
        w.line(f"print(f'{{{o}}} {{{o}!r}} {{{o}:>3}}')")
    elif way == 8:
        w.line(f"{o}[{_other(w, made)}]{w.pick(['', ' = 5', ' += 1'])}")
    elif way == 9:
        w.line(f"{o} {w.pick(list(SIGNS.values()))}= {_other(w, made)}; print({o})")
    elif way == 10:
        with w.block(f"with {o}{w.pick(['', ' as got'])}:"):
            w.line(w.pick(["print('inside')", "1 / 0", "raise KeyError(3)"]))
    else:
        w.line(w.pick([f"print([*{o}])", f"a, b = {o}", f"print(-{o}, +{o}, ~{o})", f"print({_other(w, made)} in {o})", f"for i in {o}: print(i)", f"print({{{o}: 1}})", f"{o}({_other(w, made)})", f"print(not {o})", f"print([1, 2, 3][{o}])",
                       f"print('abc' * {o})", f"print(isinstance({o}, {w.pick(made)}), issubclass(type({o}), {w.pick(made)}))", f"print(getattr({o}, 'x', 'default'), hasattr({o}, 'y'))", f"print(vars({o}))", f"{o}.__class__ = {w.pick(made)}",
                       f"print({o} == {o}, {o} != {o}, {o} is {o})", f"print('%s %r %d' % ({o}, {o}, {o}))", f"print(pow({o}, 2), divmod({o}, 2))", f"print(super({w.pick(made)}, {o}).{a})", f"{o}.nosuch()", f"print({o}.__init__.__qualname__)",
                       f"raise {o}", f"print(*{o})", f"print(**{o})", f"sum([{o}, {o}])", f"print(sorted([{o}, {_other(w, made)}]))", f"print(str({o}) in repr({o}))", f"print(min({o}, {o}))", f"print(list(zip({o}, {o})))", f"yielded = [i async for i in {o}]" if False else f"del {o}; print({o})"]))


def _about(w, name, made):
    return w.pick([
        f"[c.__name__ for c in {name}.__mro__]", f"{name}.__bases__", f"{name}.__name__", f"sorted(k for k in vars({name}) if k.startswith('__'))", f"{name}.x", f"{name}.m", f"{name}.run(3)", f"{name}.__doc__", f"{name}.__qualname__", f"{name}.__annotations__",
        f"{name}.__init__", f"{name}.__dict__.get('x')", f"type({name})", f"{name}[int]", f"{name} + 1", f"{name}.nosuch", f"{name}.__slots__", f"issubclass({name}, {w.pick(made)})", f"isinstance(3, {name})", f"{name} == {name}", f"{name}()", f"{name}(1, 2, 3)",
        f"{name}(nosuch=1)", f"{name}.tag", f"len({name})", f"list({name})", f"type('New', ({name},), {{'x': 1}})().x", f"type('New', ({name}, {w.pick(made)}), {{}}).__mro__", f"{name}.__subclasses__()", f"{name}.m({_instance(w, made)})", f"{name}.mro()", f"setattr({name}, 'added', 1)",
        f"delattr({name}, 'x')", f"{name}.x.__name__", f"{name}.__match_args__", f"{name}.__hash__", f"object.__new__({name}) is None", f"callable({name})", f"{name}.__call__", f"{name} | None", f"{name}.__eq__", f"{name}.__static_attributes__" if False else f"{name}.__module__", f"super({name}).__init__", f"super({name}, {name}).x"])
