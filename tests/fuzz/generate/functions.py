"""Topic: every kind of parameter, every kind of call, decorators, recursion."""
from generate.expressions import expression

NAMES = ["a", "b", "c", "d", "e"]


def functions(w):
    made = [_definition(w) for _ in range(w.count(1, 3))]
    for _ in range(w.count(3, 7)):
        w.pick([_call, _call, _call, _call, _decorated, _recursion, _attributes, _partial, _sorting])(w, made)


def parameters(w):
    """The text of a parameter list, and its names."""
    names = w.dice.sample(NAMES, w.count(0, 5))
    slash = w.count(0, len(names)) if w.chance(0.3) else 0
    star = w.count(slash, len(names)) if w.chance(0.5) else len(names)
    texts, defaulted = [], False
    for i, name in enumerate(names):
        if i == slash and slash > 0:
            texts.append("/")
        if i == star:
            texts.append("*" if w.chance(0.5) else "*args")
            defaulted = False
        note = f": {w.pick(['int', 'str', 'list[int]', 'None'])}" if w.chance(0.1) else ""
        if defaulted or w.chance(0.3):
            defaulted = i < star
            texts.append(f"{name}{note}={expression(w, w.pick(['int', 'str', 'list', 'none']), 0)}")
        else:
            texts.append(name + note)
    if slash and slash == len(names):
        texts.append("/")
    if star == len(names) and w.chance(0.25):
        texts.append("*args")
        names = names + ["args"]
    elif "*args" in texts:
        names = names + ["args"]
    if w.chance(0.25):
        texts.append("**kw")
        names = names + ["kw"]
    return ", ".join(texts), names


def call_arguments(w):
    texts = []
    for _ in range(w.count(0, 4)):
        way = w.dice.random()
        if way < 0.7:
            texts.append(expression(w, w.pick(["int", "str", "any"]), 1))
        elif way < 0.8:
            texts.append("*" + w.pick(["[1, 2]", "(3,)", "'ab'", "range(2)", "{}", "5", "None", "()", "{'k': 1}"]))
        else:
            break
    seen = set()
    for _ in range(w.pick([0, 0, 1, 2, 3])):
        name = w.pick([*NAMES, "kw", "key", "args"])
        if name not in seen:
            seen.add(name)
            texts.append(f"{name}={expression(w, 'any', 0)}")
    if w.chance(0.15):
        texts.append("**" + w.pick(["{'a': 1}", "{'b': 2, 'c': 3}", "{'zz': 0}", "{1: 2}", "[]", "{}", "None", "dict(a=5)", "{'a': 1, **{'e': 2}}"]))
    return ", ".join(texts)


def _definition(w):
    name = w.fresh("f")
    text, names = parameters(w)
    arrow = w.pick(["", "", "", " -> int", " -> 'str'"])
    with w.block(f"def {name}({text}){arrow}:"):
        if w.chance(0.2):
            w.line(w.pick(["'Says so.'", '"""Two\n    lines."""', "'''  Indented.\n\n        Deep.\n    '''"]))
        with w.scope():
            for n in names:
                w.bind(n, "list" if n == "args" else "dict" if n == "kw" else "int")
            if w.chance(0.3):
                w.line(f"global_{name} = {expression(w, 'int', 1)}")
            if w.chance(0.4):
                w.line(f"return {expression(w, 'any', 2)}")
            elif names:
                w.line(f"return {', '.join(names)}{',' if len(names) == 1 else ''}")
    return name


def _call(w, made):
    w.probe(f"{w.pick(made)}({call_arguments(w)})")


def _decorated(w, made):
    wrap, text = w.fresh("deco"), w.fresh("f")
    tag = expression(w, "str", 0)
    style = w.count(0, 3)
    if style == 0:
        with w.block(f"def {wrap}(fn):"):
            w.line(w.pick(["@functools.wraps(fn)", "# plain"]))
            with w.block("def wrapper(*args, **kwargs):"):
                w.line(f"print({tag}, args, kwargs)")
                w.line(w.pick(["return fn(*args, **kwargs)", "return fn(*args[:1], **kwargs)", "return [fn(*args, **kwargs)] * 2", "return fn(*args, extra=1)"]))
            w.line("return wrapper")
        head = [f"@{wrap}"] * w.count(1, 2)
    elif style == 1:
        with w.block(f"def {wrap}(times, *, label='n'):"):
            with w.block("def outer(fn):"):
                w.line("count = 0")
                with w.block("def wrapper(*args):"):
                    w.line("nonlocal count")
                    w.line("count += times")
                    w.line("return label, count, fn(*args)")
                w.line(w.pick(["return wrapper", "wrapper.original = fn; return wrapper"]))
            w.line("return outer")
        head = [f"@{wrap}({w.pick(['1', '2', '0.5', '*[3]', 'label=4, times=1', '1, 2', ''])})"]
    elif style == 2:
        with w.block(f"class {wrap}:"):
            with w.block("def __init__(self, fn):"):
                w.line("self.fn, self.calls = fn, 0")
            with w.block("def __call__(self, *args, **kw):"):
                w.line("self.calls += 1")
                w.line("return self.calls, self.fn(*args, **kw)")
        head = [f"@{wrap}"]
    else:
        head = [w.pick(["@functools.lru_cache(maxsize=None)", "@functools.cache", "@functools.lru_cache(2)", "@staticmethod", "@(lambda f: f.__name__)", "@print", "@functools.singledispatch"])]
    with w.guarded():
        for line in head:
            w.line(line)
        arguments, names = parameters(w)
        with w.block(f"def {text}({arguments}):"):
            w.line(f"return {', '.join(names) or 'None'}")
        for _ in range(w.count(1, 2)):
            arguments = call_arguments(w)
            if "cache" in head[0]:      # CPython's, being written in C, takes keywords that are no strings
                arguments = arguments.replace("**{1: 2}", "**{'e': 2}")
            w.line(f"print({text}({arguments}))")
        if w.chance(0.3):
            w.line(f"print({text}.__name__, {text}.{w.pick(['__wrapped__', 'original', 'calls', 'cache_info()', '__doc__', '__qualname__', 'nothing'])})")


def _recursion(w, made):
    # Every argument is given: CPython 3.13.0 counts no depth in calls that fill in defaults.
    name = w.fresh("rec")
    with w.block(f"def {name}(n, acc={w.pick(['()', '0', '[]', chr(39) * 2])}):"):
        w.line(f"if n {w.pick(['<=', '==', '<'])} {w.pick(['0', '1'])}: return {w.pick(['acc', 'n', '1', 'acc / n', 'acc[n]'])}")
        w.line(f"return {w.pick([f'{name}(n - 1, acc)', f'n * {name}(n - 1, n)', f'{name}(n - 1, acc + (n,))', f'{name}(n // 2, acc) + 1', f'[{name}(n - 1, acc), n]', f'{name}(n - 1, acc) if n % 2 else {name}(n - 2, acc)'])}")
    w.probe(f"{name}({w.pick(['5', '10', '3', '6', '8.5', chr(39) + 'a' + chr(39), '0'])})")


def _attributes(w, made):
    name = w.pick(made)
    attribute = w.pick(["__defaults__", "__kwdefaults__", "__name__", "__qualname__", "__doc__", "__annotations__", "__closure__", "__dict__", "__module__",
                        "__code__.co_argcount", "__code__.co_posonlyargcount", "__code__.co_kwonlyargcount", "__code__.co_varnames", "__code__.co_name", "nosuch", "__code__.co_flags & 12",
                        "__type_params__", "__code__.co_firstlineno > 0"])
    w.probe(f"{name}.{attribute}")
    if w.chance(0.3):
        with w.guarded():
            w.line(w.pick([f"{name}.tag = {expression(w, 'any', 0)}; print({name}.tag, vars({name}))", f"{name}.__name__ = 'renamed'; print({name}.__name__)",
                           f"{name}.__defaults__ = (1, 2); print({name}())", f"del {name}.tag", f"{name}.__name__ = 3", f"{name}.__defaults__ = 5", f"{name}.__kwdefaults__ = {{'a': 1}}; print({name}())",
                           f"print(inspect.signature({name}))", f"{name}.__closure__ = ()", f"{name}.__qualname__ = 'Q.r'; {name}(1, 2, 3, 4, 5, 6, 7)"]))


def _partial(w, made):
    # CPython's partial, being written in C, takes keywords that are no strings.
    call = f"functools.partial({w.pick(made)}{', ' + call_arguments(w) if w.chance(0.8) else ''})({call_arguments(w)})"
    w.probe(call.replace("(, ", "(").replace("**{1: 2}", "**{'e': 2}"))


def _sorting(w, made):
    name = w.pick(made)
    w.probe(w.pick([f"sorted([3, 1, 2], key={name})", f"list(map({name}, [1, 2], [3, 4]))", f"functools.reduce({name}, [1, 2, 3])", f"list(filter({name}, [0, 1, 2]))",
                    f"max([1, 2], key={name})", f"[*map({name}, 'ab')]", f"{name}(*map({name}, [1]))", f"list(iter({name}, 3))[:2] if False else 0"]))
