"""Topic: functions that outlive the call that made them: what they share, what
each has for itself, what a cell holds and when.
"""
from generate.expressions import expression

VARIABLES = ["count", "total", "items", "step"]


def closures(w):
    made = []
    for _ in range(w.count(1, 3)):
        made.append(w.pick([_counter, _counter, _loop, _stateful, _family, _handler, _chain, _streaming])(w))
    for _ in range(w.count(3, 7)):
        _look(w, w.pick(made))


def _value(w):
    return w.pick(["0", "1", "10", "'a'", "[]", "[1]", "()", "None", "{}", "2.5"])


def _change(w, name):
    return w.pick([f"{name} += 1", f"{name} = {name} * 2", f"{name} = ({name}, 1)", f"del {name}", f"{name} = None", f"{name} += step", f"{name} -= 1", f"{name} = [{name}]", f"{name}.append(len({name}))", f"print({name})", f"{name} = (lambda: {name})", f"{name}, step = step, {name}", f"[{name} := v for v in range(2)]", f"for {name} in range(2): pass", f"{name} |= 1"])


def _counter(w):
    """make() returns one function or several over the same variables."""
    name, variable, other = w.fresh("make"), *w.dice.sample(VARIABLES, 2)
    with w.block(f"def {name}({variable}={_value(w)}, step=1):"):
        if other != "step":
            w.line(f"{other} = {_value(w)}")
        inner = []
        for _ in range(w.count(1, 3)):
            function = w.fresh("inner")
            inner.append(function)
            with w.block(f"def {function}({w.pick(['', '', 'n=1', f'{variable}={variable}', '*rest'])}):"):
                if f"{variable}=" not in w.lines[-1] and w.chance(0.7):
                    w.line(f"{w.pick(['nonlocal', 'nonlocal', 'nonlocal', 'global'])} {variable}")
                for _ in range(w.count(1, 2)):
                    w.line(_change(w, w.pick([variable, variable, other])) if w.chance(0.8) else "print(sorted(locals()))")
                w.line(w.pick([f"return {variable}", f"return {variable}, {other}", f"return lambda: {variable}", "return locals()", f"return [{variable} for _ in range(2)]", f"return {function}"]))
        if w.chance(0.3):
            w.line(_change(w, w.pick([variable, other])))
        if w.chance(0.15):
            w.line(f"{variable} = lambda: {other}")
        w.line(f"return {w.pick([inner[0], ', '.join(inner), '[' + ', '.join(inner) + ']', '{' + ', '.join(f'{i!r}: {i}' for i in inner) + '}'])}")
    return name, "" if w.chance(0.5) else _value(w)


def _loop(w):
    name = w.fresh("loop")
    with w.block(f"def {name}(n=3):"):
        w.line("made = []")
        with w.block(w.pick(["for i in range(n):", "for i, j in enumerate('abc'[:n]):", "while len(made) < n:", "for i in [n, n + 1]:"])):
            if "while" in w.lines[-1]:
                w.line("i = len(made)")
            w.line(w.pick(["k = i * 2", "k = made", "k = lambda: i", "if i == 1: continue", "if i == 2: break"]))
            w.line(w.pick(["made.append(lambda: i)", "made.append(lambda i=i: i)", "made.append(lambda: (i, n))", "made.append((lambda i: lambda: i)(i))", "made.append(lambda x=i, *, y=n: (x, y, i))", "def one(): return i\n" + "    " * w.depth + "made.append(one)", "made.append(functools.partial(print, i))",
                           "class C:\n" + "    " * w.depth + "    value = i\n" + "    " * w.depth + "    def get(self): return i, self.value\n" + "    " * w.depth + "made.append(C().get)", "made.append((lambda: i for _ in range(2)))", "made += [lambda: (i, v) for v in range(2)]"]))
        if w.chance(0.3):
            w.line(w.pick(["i = 'after'", "del i", "n = 'after'", "i = 5; n = 6", "made.append(lambda: made)"]))
        w.line("return made")
    return name, w.pick(["", "2", "1", "0"])


def _stateful(w):
    name = w.fresh("memo")
    with w.block(f"def {name}(fn=abs):"):
        w.line(f"seen = {w.pick(['{}', '{}', '[]'])}")
        w.line("calls = 0")
        w.line(w.pick(["@functools.wraps(fn)", "# as it is"]))
        with w.block("def wrapper(*args, **kw):"):
            w.line("nonlocal calls")
            w.line("calls += 1")
            with w.block("if args not in seen:"):
                w.line(w.pick(["seen[args] = fn(*args, **kw)", "seen.append(args)", "seen[args] = calls", "seen = {args: fn(*args)}"]))
            w.line(w.pick(["return seen[args]", "return calls, len(seen)", "return seen"]))
        w.line(w.pick(["wrapper.calls = lambda: calls", "wrapper.seen = seen", "pass"]))
        w.line("return wrapper")
    return name, w.pick(["", "len", "lambda *a: a", "str"])


def _family(w):
    """A class within a function, whose methods share its variables."""
    name, variable = w.fresh("family"), w.pick(VARIABLES)
    with w.block(f"def {name}({variable}=0):"):
        with w.block(f"class Local{w.pick(['', '', '(list)', '(Exception)'])}:"):
            w.line(w.pick([f"{variable} = 'of the class'", f"own = {variable}", f"own = [{variable} for _ in range(2)]", f"own = lambda self: {variable}", f"nonlocal {variable}; {variable} = 'set by the class'", "pass"]))
            with w.block("def get(self):"):
                w.line(w.pick([f"return {variable}", f"return {variable}, __class__.__name__", f"nonlocal {variable}; {variable} += 1; return {variable}", "return self.get", f"return [{variable} for v in range(2)]"]))
            with w.block("def __call__(self):"):
                w.line(w.pick([f"return {variable}", "return super().__repr__()", "return type(self).__qualname__", f"return lambda: (self.__class__.__name__, {variable})"]))
        w.line(f"{w.pick(['made = Local()', variable + ' = 5; made = Local()'])}")
        w.line(w.pick(["return made", "return made.get", "return made, made.get", "return Local().get, Local().get"]))
    return name, w.pick(["", "1", "[2]"])


def _handler(w):
    name = w.fresh("catch")
    with w.block(f"def {name}(n=0):"):
        w.line("kept = []")
        with w.block("try:"):
            w.line(w.pick(["1 / n", "[][n]", "raise ValueError(n)"]))
        with w.block(f"except Exception as error:"):
            w.line(w.pick(["kept.append(lambda: error)", "kept.append(lambda e=error: repr(e))", "def again(): raise error\n" + "    " * w.depth + "kept.append(again)", "kept.append(lambda: (lambda: error)())", "kept.append(lambda: error); print(kept[0]())"]))
        with w.block("finally:"):
            w.line(w.pick(["kept.append(lambda: n)", "n = 'finally'", "pass"]))
        w.line("return kept")
    return name, ""


def _chain(w):
    name, depth = w.fresh("deep"), w.count(2, 4)
    variable = w.pick(VARIABLES)
    names = [name] + [w.fresh("level") for _ in range(depth)]

    def level(at):
        with w.block(f"def {names[at]}({w.pick(['', f'{variable}=1', 'n=2'])}):"):
            if at == 0 and f"{variable}=" not in w.lines[-1]:
                w.line(f"{variable} = {_value(w)}")
            if at and f"{variable}=" not in w.lines[-1] and w.chance(0.5):
                w.line(f"nonlocal {variable}")
                w.line(_change(w, variable))
            if at < depth:
                level(at + 1)
                w.line(w.pick([f"return {names[at + 1]}", f"return {names[at + 1]}()", f"return {names[at + 1]}, lambda: {variable}", f"return ({names[at + 1]}(), {variable})"]))
            else:
                w.line(w.pick([f"return {variable}", f"return lambda: {variable}", f"{variable} = 3; return {variable}"]))
    level(0)
    return name, ""


def _streaming(w):
    name, variable = w.fresh("stream"), w.pick(VARIABLES)
    with w.block(f"def {name}({variable}=1):"):
        with w.block("def numbers():"):
            w.line(f"nonlocal {variable}")
            with w.block("while True:"):
                w.line(f"{variable} = (yield {variable}) or {w.pick([variable, '7', f'[{variable}]'])}")
        with w.block("def reset(to=0):"):
            w.line(f"nonlocal {variable}")
            w.line(f"{variable} = to")
        w.line("running = numbers()")
        w.line(w.pick(["return running.send, reset", "return lambda: next(running), reset", f"return (v for v in (lambda: {variable}, lambda: next(running))), reset", f"return [lambda: next(running), lambda: {variable}, reset]"]))
    return name, ""


def _look(w, made):
    name, argument = made
    got = w.fresh("got")
    with w.guarded():
        w.line(f"{got} = {name}({argument})")
        for _ in range(w.count(2, 5)):
            f = w.pick([got, f"{got}[0]", f"{got}[-1]", f"{got}[1]", f"next(iter({got}))"]) if w.chance(0.7) else got
            w.line(w.pick([f"print({f}())", f"print({f}())", f"print({f}({w.pick(['1', 'None', chr(39) + 'x' + chr(39)])}))", f"print([f() for f in {got}])", f"print({f}.__closure__ and [c.cell_contents for c in {f}.__closure__])", f"print({f}.__code__.co_freevars)", f"print({f}.__closure__[0].cell_contents)",
                           f"{f}.__closure__[0].cell_contents = 'from outside'; print({f}())", f"print(inspect.getclosurevars({f}))", f"print({f} is {f}, {f}.__name__, {f}.__qualname__)", f"print({f}.__closure__[0] is {got}[-1].__closure__[0])", f"second = {name}({argument})\n" + "    " * w.depth + f"print({f.replace(got, 'second')}(), {f}())",
                           f"print({f}.__code__ is {name}({argument}).__code__)", f"del {f}.__closure__[0].cell_contents; print({f}())", f"print({f}.__defaults__, {f}.__kwdefaults__)", f"print({name}.__code__.co_cellvars, {name}.__closure__)", f"print(callable({f}) and {f}()())", f"print(len({f}.__closure__ or ()))"]))
