"""Topic: classes that mostly hold values: dataclasses, named tuples, enumerations.

What goes wrong inside of them goes wrong in CPython's library, so errors are told
by type and words only.
"""
from generate.expressions import expression

FIELDS = ["x", "y", "name", "tags"]


def records(w):
    for _ in range(w.count(1, 2)):
        w.pick([_dataclass, _dataclass, _named_tuple, _enumeration])(w)


def _told(w, *lines):
    with w.block("try:"):
        for line in lines:
            w.line(line)
    w.line("except Exception as error:")
    w.line("    print(type(error).__name__, error)")


# Data classes ----------------------------------------------------------------
def _dataclass(w):
    name = w.fresh("D").upper()
    options = w.pick(["", "", "(order=True)", "(frozen=True)", "(eq=False)", "(slots=True)", "(kw_only=True)", "(repr=False)", "(unsafe_hash=True)", "(frozen=True, order=True)", "(init=False)", "(order=True, eq=False)", "(match_args=False)"])
    with w.block("try:"):
        _define(w, name, "", options)
        if w.chance(0.4):
            base, name = name, w.fresh("D").upper()
            _define(w, name, f"({base})", w.pick(["", options]))
    w.line("except Exception as error:")
    w.line("    print(type(error).__name__, error)")
    for _ in range(w.count(2, 5)):
        _use_dataclass(w, name)


def _define(w, name, bases, options):
    w.line(f"@dataclasses.dataclass{options}")
    with w.block(f"class {name}{bases}:"):
        if w.chance(0.1):
            w.line("'''What it holds.'''")
        for field in w.dice.sample(FIELDS, w.count(1, 3)):
            w.line(_field(w, field))
        if w.chance(0.15):
            w.line("_: dataclasses.KW_ONLY")
            w.line(f"last: int = {w.count(0, 9)}")
        if w.chance(0.15):
            w.line("total: typing.ClassVar[int] = 0")
        if w.chance(0.25):
            with w.block(f"def __post_init__(self{w.pick(['', '', ', given'])}):"):
                w.line(w.pick(["print('post', vars(self) if hasattr(self, '__dict__') else '-')", "self.extra = 1", "if getattr(self, 'x', 0) == 3: raise ValueError('three')", "super().__init__()"]))
        if w.chance(0.2):
            with w.block("def total_of(self):"):
                w.line("return sum(v for v in dataclasses.astuple(self) if isinstance(v, int))")


def _field(w, field):
    value = expression(w, w.pick(["int", "str", "int", "tuple", "list"]), 0)
    return w.pick([f"{field}: int", f"{field}: 'str'", f"{field}: int = {value}", f"{field}: object = {value}", f"{field}: list = dataclasses.field(default_factory=list)",
                   f"{field}: int = dataclasses.field(default={w.count(0, 5)}, repr=False)", f"{field}: int = dataclasses.field(default={w.count(0, 5)}, compare=False)", f"{field}: int = dataclasses.field(init=False, default={w.count(0, 5)})",
                   f"{field}: int = dataclasses.field(kw_only=True, default={w.count(0, 5)})", f"{field}: dataclasses.InitVar[int] = 5", f"{field} = {value}", f"{field}: list = []", f"{field}: int = dataclasses.field(hash=False, default=1, metadata={{'unit': 'm'}})"])


def _record(w, name):
    return f"{name}({w.pick(['', '1', '1, 2', '3, 4', 'x=3', 'y=2', '1, name=2', '[1], (2,)', chr(39) + 'a' + chr(39), '1, 2, 3', 'nosuch=1', 'x=1, y=2'])})"


def _use_dataclass(w, name):
    a, b = _record(w, name), _record(w, name)
    way = w.count(0, 3)
    if way == 0:
        _told(w, f"print({w.pick([a, f'{a} == {b}', f'{a} < {b}', f'(lambda p, q: hash(p) == hash(q))({a}, {b})', f'sorted([{a}, {b}])', f'{a} != {b}', f'{a} >= 3', f'max({a}, {b})', f'{{{a}: 1}}', f'f{chr(39)}{{{a}!r:>30}}{chr(39)}'])})")
    elif way == 1:
        _told(w, f"o = {a}", w.pick(["o.x = 5", "del o.x", "o.new = 1", "o.tags.append(1)", "o.y += 1", "o.x"]), "print(o)")
    elif way == 2:
        _told(w, f"o = {a}", f"print({w.pick(['dataclasses.asdict(o)', 'dataclasses.astuple(o)', 'dataclasses.replace(o, x=9)', 'dataclasses.replace(o, nosuch=9)', 'dataclasses.is_dataclass(o)', 'o.total_of()', 'copy.copy(o) == o', 'copy.deepcopy(o)', 'o.__match_args__', 'vars(o)', 'o.extra', 'copy.replace(o, y=0)'])})")
    else:
        _told(w, f"print({w.pick([f'[f.name for f in dataclasses.fields({name})]', f'[(f.name, f.init, f.repr, f.compare, f.kw_only) for f in dataclasses.fields({name})]', f'inspect.signature({name})', f'{name}.__doc__', f'{name}.__annotations__', f'{name}.__match_args__', f'{name}.__hash__ is None', f'{name}.__slots__', f'{name}.x', f'{name}.__init__.__annotations__', f'dataclasses.fields(3)', f'{name}.__dataclass_params__'])})")
    if w.chance(0.15):
        with w.block("try:"):
            with w.block(f"match {a}:"):
                for pattern in w.dice.sample([f"{name}(x=1)", f"{name}(1, 2)", f"{name}(a, b)", f"{name}(first)", f"{name}()", f"{name}(1, 2, 3, 4, 5)"], 2):
                    with w.block(f"case {pattern}:"):
                        w.line(f"print('matched', {pattern!r})")
        w.line("except Exception as error:")
        w.line("    print(type(error).__name__, error)")


# Named tuples ----------------------------------------------------------------
def _named_tuple(w):
    name = w.fresh("N").upper()
    with w.block("try:"):
        if w.chance(0.5):
            names = w.pick(["'x y'", "'x, y, z'", "['x', 'y']", "'x x'", "'def x'", "'x _y'", "''", "'x y', defaults=[2]", "'x def', rename=True", "'1 x'", "'x y', defaults=[1, 2, 3]"])
            w.line(f"{name} = collections.namedtuple('{name}', {names})")
        else:
            with w.block(f"class {name}(typing.NamedTuple):"):
                w.line("x: int")
                w.line(w.pick(["y: str = 'why'", "y: int", "'Doc.'", "y: list = []"]))
                if w.chance(0.3):
                    w.line(w.pick(["z: int", "z: int = 3", "_z: int"]))
                if w.chance(0.4):
                    w.line("def both(self): return self.x, self.y")
    w.line("except Exception as error:")
    w.line("    print(type(error).__name__, error)")
    for _ in range(w.count(2, 5)):
        made = f"{name}({w.pick(['1', '1, 2', '1, 2, 3', 'x=1', 'x=1, y=2', '', '*[1, 2]', 'y=5, x=4', '1, x=2'])})"
        _told(w, f"n = {made}", f"print({w.pick(['n', 'n.x', 'n[0], n[-1]', 'n._asdict()', 'n._replace(x=9)', 'n._replace(nosuch=9)', 'n == (1, 2)', 'n + (3,)', 'n._fields', 'n._field_defaults', '[*n]', 'len(n)', 'hash(n) == hash((1, 2))', 'n.index(1)', 'n < (1, 3)', 'n.both()', 'type(n)._make([1, 2])', 'type(n).x', 'n.nosuch', 'sorted([n, (0, 0)])', 'n[5]', 'type(n).__doc__', 'isinstance(n, tuple)', 'copy.replace(n, y=7)', 'n * 2', 'n[1:]'])})")
        if w.chance(0.3):
            _told(w, f"n = {made}", w.pick(["n.x = 3", "n[0] = 3", "x, y = n", "x, *y = n; print(x, y)", "del n.x"]))


# Enumerations ----------------------------------------------------------------
def _enumeration(w):
    name, base = w.fresh("E").upper(), w.pick(["Enum", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "str, enum.Enum"])
    values = ["enum.auto()", "1", "2", "3", "4", "'a'", "'b'", "(1, 2)", "1", "-1", "8"] if base == "Enum" else ["'a'", "'b'", "enum.auto()"] if "str" in base.lower() else ["enum.auto()", "1", "2", "4", "8", "3"]
    with w.block("try:"):
        if w.chance(0.1):
            w.line("@enum.unique")
        with w.block(f"class {name}(enum.{base}):" if "," not in base else f"class {name}({base}):"):
            for member in w.dice.sample(["RED", "GREEN", "BLUE", "ALIAS"], w.count(2, 4)):
                w.line(f"{member} = {w.pick(values)}")
            if w.chance(0.3):
                w.line(w.pick(["def shout(self): return self.name + '!'", "@property\n        def twice(self): return self.value * 2", "def __str__(self): return f'<{self.name}>'", "@classmethod\n        def first(cls): return next(iter(cls))", "RED = 5", "_ignore_ = []",
                               "@classmethod\n        def _missing_(cls, value): return next(iter(cls))", "_order_ = 'RED GREEN'"]).replace("\n        ", "\n" + "    " * w.depth))
    w.line("except Exception as error:")
    w.line("    print(type(error).__name__, error)")
    for _ in range(w.count(3, 6)):
        _told(w, f"print({w.pick([f'{name}.RED', f'repr({name}.GREEN)', f'list({name})', f'{name}(1)', f'{name}(99)', f'{name}[{chr(39)}RED{chr(39)}]', f'{name}[{chr(39)}nosuch{chr(39)}]', f'{name}.RED == {name}.GREEN', f'{name}.RED is {name}(1)', f'{name}.RED.value, {name}.RED.name', f'{name}.RED in {name}', f'1 in {name}', f'{name}.RED < {name}.GREEN', f'{name}.RED | {name}.GREEN', f'~{name}.RED', f'{name}.RED + 1', f'{name}.__members__', f'len({name})', f'{{{name}.RED: 1}}', f'isinstance({name}.RED, {name})', f'{name}.RED.shout()', f'{name}.RED.twice', f'{name}.first()', f'str({name}.BLUE), format({name}.BLUE)', f'[m.name for m in {name}]', f'{name}', f'type({name}.RED)', f'{name}.nosuch', f'{name}.RED.RED', f'hash({name}.RED) == hash({name}.RED.name)', f'bool({name}.RED)', f'list(reversed({name}))', f'{name}.RED & {name}.RED', f'{name}({name}.RED)', f'sorted({name}, key=lambda m: m.name)', f'f{chr(34)}{{{name}.RED}} {{{name}.RED!r}} {{{name}.RED:>12}}{chr(34)}'])})")
    if w.chance(0.3):
        _told(w, w.pick([f"{name}.RED = 3", f"del {name}.RED", f"class More({name}): pass", f"{name}.RED.value = 3", f"{name}.new = 1; print(list({name}))", f"print({name}('a'), {name}('RED'))"]))
