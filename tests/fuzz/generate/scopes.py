"""Topic: which variable a name means. Nested functions, classes, lambdas and
comprehensions over a handful of names, so that they capture, shadow, delete and
rebind each other.

Variables of inlined comprehensions inside functions have names of their own:
CPython 3.13.0 has a known fault where such a variable has the name of an outer
variable that a sibling function captures.
"""
POOL = ["x", "y", "z", "n", "acc"]


class Scope:
    def __init__(self, kind, parent):
        self.kind = kind                # module, function, class
        self.parent = parent
        self.bound = []                 # names this scope binds
        self.outside = set()            # names declared global or nonlocal
        self.functions = []             # names of functions to call, with argument texts

    def enclosing(self):
        """Names bound by the functions around."""
        found, scope = [], self.parent
        while scope is not None:
            if scope.kind == "function":
                found += [n for n in scope.bound if n not in scope.outside]
            scope = scope.parent
        return sorted(set(found))


def scopes(w):
    module = Scope("module", None)
    for name in w.dice.sample(POOL, 3):
        w.line(f"{name} = {w.count(1, 9)}")
        module.bound.append(name)
    for _ in range(w.count(1, 2)):
        _function(w, module, w.count(2, 3))
    for name, call in list(module.functions):
        _use(w, name, call)
    for _ in range(w.count(1, 3)):
        _statement(w, module, 1)


def _use(w, name, call):
    with w.guarded():
        got = w.fresh("r")
        w.line(f"{got} = {name}({call})")
        w.line(f"print('{name}', {got} if not callable({got}) else {got}.__name__)")
        way = w.dice.random()
        if way < 0.3:
            w.line(f"print({name}.__code__.co_freevars, {name}.__code__.co_cellvars, {name}.__code__.co_varnames)")
        elif way < 0.5:
            w.line(f"print({got}())")
        elif way < 0.6:
            w.line(f"print({got}(), {got}.__closure__ and [c.cell_contents for c in {got}.__closure__])")


def _function(w, scope, depth):
    name = w.fresh("f")
    inner = Scope("function", scope)
    parameters = w.dice.sample(POOL, w.count(0, 2))
    inner.bound += parameters
    call = []
    texts = []
    for p in parameters:
        if w.chance(0.4):
            texts.append(f"{p}={_value(w, scope, 1)}")
        elif not texts or "=" not in texts[-1]:
            texts.append(p)
            call.append(str(w.count(1, 9)))
        else:
            texts.append(f"{p}={w.count(0, 5)}")
    if w.chance(0.15):
        for _ in range(w.count(1, 2)):
            w.line(w.pick(["@(lambda f: f)", "@keep", "@twice" if not call else "@keep"]))
    with w.block(f"{'async ' if w.chance(0.02) else ''}def {name}({', '.join(texts)}):"):
        _declare(w, inner)
        for _ in range(w.count(2, 6)):
            _statement(w, inner, depth)
        for other, arguments in inner.functions:
            if w.chance(0.6):
                _use(w, other, arguments)
        if w.chance(0.7):
            made = [f for f, _ in inner.functions]
            w.line(f"return {w.pick(made) if made and w.chance(0.6) else _value(w, inner, 1)}")
    scope.bound.append(name)
    scope.functions.append((name, ", ".join(call)))


def _declare(w, scope):
    for name in w.dice.sample(POOL, 2):
        if name in scope.bound:
            continue
        if name in scope.enclosing() and w.chance(0.4):
            w.line(f"nonlocal {name}")
        elif w.chance(0.12):
            w.line(f"global {name}")
        else:
            continue
        scope.outside.add(name)
        scope.bound.append(name)


def _name(w, scope):
    reach = scope.bound + scope.enclosing() + ["x", "y"]
    if w.chance(0.02):
        return w.pick(["lenn", "prin", "acc_", "undefined", "X"])
    return w.pick([n for n in reach if n in POOL] or POOL)


def _value(w, scope, depth):
    way = w.dice.random()
    if way < 0.35 or depth <= 0:
        return _name(w, scope) if w.chance(0.7) else str(w.count(0, 20))
    if way < 0.6:
        return f"{_value(w, scope, depth - 1)} {w.pick(['+', '*', '-', '+'])} {_value(w, scope, 0)}"
    if way < 0.7:
        return f"(lambda{w.pick(['', ' x', ' y=3', ' *n'])}: {_value(w, scope, 0)})({w.pick(['', '1'])})"
    if way < 0.9:
        return _comprehension(w, scope)
    return f"[{_value(w, scope, 0)}, {_value(w, scope, 0)}]"


def _comprehension(w, scope):
    opening, closing = w.pick(["[]", "{}", ("sum(", ")"), ("list(", ")"), ("tuple(", ")")])
    inlined = opening in "[{"
    variable = w.pick("ijk") if inlined and scope.kind != "module" else w.pick(POOL + ["i", "j"])
    item = w.pick([variable, f"{variable} + {_name(w, scope)}", f"{_name(w, scope)} * {variable}", f"(lambda: {variable})()", f"(lambda {variable}: {variable} + 1)({variable})",
                   f"[{variable} for k2 in range(2)]", f"[k2 + {variable} for k2 in range({variable})]"])
    if scope.kind == "function" and w.chance(0.1):
        item = f"(last := {variable})"
    condition = w.pick(["", "", f" if {variable} != 1", f" if {_name(w, scope)}"])
    return f"{opening}{item} for {variable} in range({w.pick(['3', '4', '2'])}){condition}{closing}"


def _target(w, scope):
    name = w.pick(POOL)
    if name not in scope.bound:
        scope.bound.append(name)
    return name


def _statement(w, scope, depth):
    choices = [_assign, _assign, _augment, _show, _show, _show, _delete, _loop, _except_name, _lambdas]
    if depth > 0:
        choices += [_nested, _nested, _class, _branch]
    w.pick(choices)(w, scope, depth)


def _assign(w, scope, depth):
    w.line(f"{_target(w, scope)} = {_value(w, scope, 1)}")


def _augment(w, scope, depth):
    with w.guarded():
        w.line(f"{_target(w, scope)} {w.pick(['+=', '-='])} {_value(w, scope, 0)}")


def _show(w, scope, depth):
    with w.guarded():
        name = _name(w, scope)
        if w.chance(0.06) and scope.kind != "module":
            w.line("print(sorted(k for k in locals() if not k.startswith('_')))")
        elif w.chance(0.05):
            w.line(f"print({name!r} in globals(), {name!r} in locals())")
        elif w.chance(0.05):
            w.line(f"print(f'{{{name}}} {{{name} = }}')")
        else:
            w.line(f"print('{name}', {name} if isinstance({name}, (int, list, tuple, set, float)) else type({name}))")


def _delete(w, scope, depth):
    if w.chance(0.5):
        with w.guarded():
            w.line(f"del {_target(w, scope)}")


def _loop(w, scope, depth):
    with w.block(f"for {_target(w, scope)} in range({w.count(0, 3)}):"):
        _statement(w, scope, 0)
    if w.chance(0.2):
        with w.block("else:"):
            _statement(w, scope, 0)


def _except_name(w, scope, depth):
    name = _target(w, scope)
    with w.block("try:"):
        w.line(w.pick(["1 / 0", "raise KeyError('k')", "pass"]))
    with w.block(f"except Exception as {name}:"):
        w.line(f"print(repr({name}))")
        if w.chance(0.3):
            w.line(w.pick([f"{name} = 3", f"del {name}"]))
    if w.chance(0.5):
        _show(w, scope, depth)


def _lambdas(w, scope, depth):
    name = w.fresh("fs")
    variable = w.pick("ijk")
    body = w.pick([variable, f"{variable} * {_name(w, scope)}", f"({variable}, {_name(w, scope)})"])
    w.line(f"{name} = [lambda{w.pick(['', f' {variable}={variable}'])}: {body} for {variable} in range(3)]")
    with w.guarded():
        w.line(f"print([g() for g in {name}])")


def _nested(w, scope, depth):
    _function(w, scope, depth - 1)


def _branch(w, scope, depth):
    with w.block(f"if {_value(w, scope, 0)}:"):
        _statement(w, scope, depth - 1)
    if w.chance(0.5):
        with w.block(w.pick(["else:", "elif True:"])):
            _statement(w, scope, depth - 1)


def _class(w, scope, depth):
    name = w.fresh("C").upper()
    inner = Scope("class", scope)
    with w.guarded():
        with w.block(f"class {name}{w.pick(['', '()', '(object)'])}:"):
            _declare(w, inner)
            for _ in range(w.count(1, 3)):
                w.pick([_assign, _show, _augment, _lambdas, _delete, _loop])(w, inner, 0)
            method = Scope("function", inner)
            method.bound.append("self")
            with w.block("def m(self):"):
                _declare(w, method)
                for _ in range(w.count(1, 2)):
                    _statement(w, method, 0)
                w.line(f"return {w.pick([_value(w, method, 1), '__class__.__name__', 'self.' + w.pick(POOL)])}")
        w.line(f"print(sorted(k for k in vars({name}) if not k.startswith('_')))")
        w.line(f"print({name}().m())")
        if w.chance(0.3):
            w.line(f"print({name}.{w.pick(POOL)}, {name}.m.__qualname__)")
