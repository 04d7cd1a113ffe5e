"""Topic: generators driven by next, send, throw and close; yield from; iterators."""
from generate.expressions import expression
from generate.literals import literal


def generators(w):
    made = [_generator(w, []) for _ in range(1)]
    for _ in range(w.count(0, 2)):
        made.append(_generator(w, made))
    for _ in range(w.count(2, 5)):
        w.pick([_drive, _drive, _drive, _consume, _expression, _iterator, _coroutine])(w, made)


def _value(w):
    return w.pick(["1", "2", "'v'", "None", "[1, 2]", "got", "n"]) if w.chance(0.8) else expression(w, "any", 0)


def _generator(w, made):
    name = w.fresh("gen")
    with w.block(f"def {name}(n=2{w.pick(['', '', ', *rest'])}):"):
        w.line("got = None")
        for _ in range(w.count(1, 4)):
            _step(w, made, 2)
        if w.chance(0.4):
            w.line(f"return {_value(w)}")
        if not any("yield" in line for line in w.lines[-12:]):
            w.line("yield got")
    return name


def _step(w, made, depth):
    way = w.dice.random()
    if depth <= 0 or way < 0.35:
        w.line(w.pick([f"yield {_value(w)}", f"got = yield {_value(w)}", "print('got', (yield got))", f"got = (yield) or {_value(w)}", "yield", f"print('at', {_value(w)})", "x = [(yield 1), (yield 2)]; print(x)", f"yield {_value(w)}, {_value(w)}",
                       "got = yield got", "yield (yield n)", "got = (yield 1) + (yield 2)", "print(f'{(yield 5)}')"]))
    elif way < 0.5:
        with w.block("try:"):
            _step(w, made, depth - 1)
        if w.chance(0.7):
            with w.block(f"except {w.pick(['ValueError', 'Exception', 'GeneratorExit', '(KeyError, TypeError)', 'BaseException', 'StopIteration', 'RuntimeError'])} as e:"):
                w.line(w.pick(["print('caught', repr(e))", "yield repr(e)", "raise", "raise KeyError('again') from e", "return 'early'", "raise RuntimeError('other')", "pass"]))
            if w.chance(0.2):
                w.line("finally:")
                w.line(w.pick(["    print('finally')", "    yield 'in finally'", "    return 9"]))
        else:
            with w.block("finally:"):
                w.line(w.pick(["print('cleanup')", "print('cleanup', got)", "yield 'late'", "pass"]))
    elif way < 0.65:
        source = w.pick([f"{w.pick(made)}({w.pick(['', '1', 'n'])})"] if made else ["[1, 2]"]) if w.chance(0.7) else w.pick(["'ab'", "[]", "range(n)", "5", "iter([7])", "(i * n for i in range(3))", "{'k': 1}", "map(abs, [-1])", "None"])
        w.line(w.pick([f"yield from {source}", f"got = yield from {source}", f"print('result', (yield from {source}))"]))
    elif way < 0.8:
        with w.block(w.pick(["for i in range(n):", "for i in 'ab':", "while n > 0:", "if got:", "if n > 1:", "with Manager('m'):"])):
            before = w.lines[-1]
            if "while" in before:
                w.line("n -= 1")
            _step(w, made, depth - 1)
    else:
        w.line(w.pick(["raise ValueError('inside')", "raise StopIteration(3)", "1 / 0", "return", "return got", "n += 1", "raise StopIteration", "got, n = n, got", "del got", "assert got, 'empty'", "yield undefined"]))


MANAGER = ["class Manager:", "    def __init__(self, tag, swallow=False):", "        self.tag, self.swallow = tag, swallow", "    def __enter__(self):", "        print('enter', self.tag)", "        return self.tag",
           "    def __exit__(self, kind, value, trace):", "        print('exit', self.tag, kind and kind.__name__, value)", "        return self.swallow"]


def _manager(w):
    if MANAGER[0] not in w.lines:
        w.lines[w.head:w.head] = MANAGER


def _drive(w, made):
    if any("Manager(" in line for line in w.lines):
        _manager(w)
    name = w.fresh("g")
    w.line(f"{name} = {w.pick(made)}({w.pick(['', '1', '3', '0'])})")
    for _ in range(w.count(2, 6)):
        with w.guarded():
            w.line(w.pick([f"print(next({name}))"] * 5 + [f"print({name}.send({_plain(w)}))"] * 3 + [
                f"print({name}.throw({w.pick(['ValueError(1)', 'KeyError', 'GeneratorExit', 'TypeError()', 'StopIteration(2)', '3', 'Exception(chr(97))', 'KeyboardInterrupt()', 'ValueError, 5', 'ValueError, ValueError(7), None'])}))", f"print({name}.close())", f"print(next({name}, 'done'))", f"print(list({name}))",
                f"print({name}.gi_frame is None, {name}.gi_running, {name}.gi_yieldfrom is None)", f"print({name}.gi_code.co_name, {name}.__name__, {name}.__qualname__)", f"for v in {name}: print(v); break", f"print([v for v, _ in zip({name}, range(2))])", f"a, *b = {name}; print(a, b)",
                f"print(inspect.getgeneratorstate({name}))", f"print(iter({name}) is {name})", f"{name}.nosuch"]))


def _plain(w):
    return w.pick(["None", "1", "'s'", "[1]", "0"])


def _consume(w, made):
    g = f"{w.pick(made)}({w.pick(['', '1', '3', 'n=2', chr(39) + 'a' + chr(39)])})"
    w.probe(w.pick([f"list({g})", f"tuple({g})", f"sum({g})", f"[*{g}]", f"dict({g})", f"max({g}, default=0)", f"sorted({g}, key=str)", f"''.join({g})", f"list(zip({g}, {g}))", f"list(map(str, {g}))", f"any({g})", f"list(enumerate({g}))", f"set({g})", f"3 in {g}",
                    f"dict.fromkeys({g})", f"print(*{g})", f"len({g})", f"{g}[0]", f"list(filter(None, {g}))", f"all({g})", f"functools.reduce(lambda a, b: (a, b), {g})", f"{g} + 1", f"bytes({g})", f"[x for x in {g} if x]", f"repr({g})[:17]"]))


def _expression(w, made):
    name = w.fresh("ge")
    body = w.pick(["i", "i * 2", "10 // i", "(i, j)", "[i]", "str(i)", "i.real", "(lambda: i)"])
    clause = " for j in range(2)" if "j" in body else ""
    source = w.pick(["range(3)", "[1, 0, 2]", "'ab'", literal(w, "list", 0), f"{w.pick(made)}()", "5", "None"])
    with w.guarded():
        w.line(f"{name} = ({body} for i in {source}{clause}{w.pick(['', ' if i', ' if i != 1'])})")
        for _ in range(w.count(1, 3)):
            w.line(w.pick([f"print(next({name}))", f"print(list({name}))", f"{name}.close()", f"{name}.send(None)", f"{name}.send(1)", f"{name}.throw(ValueError)", f"print({name}.__name__)", f"print([g() if callable(g) else g for g in {name}])"]))


def _iterator(w, made):
    name = w.fresh("It").capitalize()
    with w.block(f"class {name}:"):
        w.line(f"def __init__(self): self.n = {w.count(0, 3)}")
        w.line(w.pick(["def __iter__(self): return self", "def __iter__(self): return iter([1])", "__iter__ = None", "def __iter__(self): yield self.n", "def __iter__(self): return 3", "def __getitem__(self, i): return [5, 6][i]"]))
        with w.block("def __next__(self):"):
            w.line("self.n -= 1")
            w.line(w.pick(["if self.n < 0: raise StopIteration", "if self.n < 0: raise StopIteration('end')", "if self.n < 0: raise ValueError(self.n)"]))
            w.line("return self.n")
    w.probe(w.pick([f"list({name}())", f"[x for x in {name}()]", f"next({name}())", f"sum({name}())", f"2 in {name}()", f"max({name}())", f"dict(zip({name}(), 'abc'))", f"[*{name}(), *{name}()]", f"list(reversed({name}()))", f"sorted({name}())", f"next(iter({name}()), 'none')",
                    f"[*enumerate({name}(), 1)]", f"tuple(map(lambda v: v + 1, {name}()))", f"(lambda a, *b: (a, b))(*{name}())", f"iter({name}())is None"]))


def _coroutine(w, made):
    name = w.fresh("co")
    with w.block(f"async def {name}(n):"):
        w.line(w.pick(["return n", "return await other(n)", "raise ValueError(n)", "return [x async for x in ticks(n)]", "return await n", "async with Box() as b: return b", "return [await other(i) for i in range(n)]", "async for x in ticks(n): print(x)\n    return 'end'".replace("\n    ", "\n" + "    " * (w.depth)),
                       "return await other(n) + await other(n)", "return {i: await other(i) for i in range(n)}", "return [y async for y in ticks(n) if await other(y)]", "return sum([x async for x in ticks(n)])"]).replace("\n", "\n"))
    if "async def other(v):" not in w.lines:
        w.lines += ["    " * w.depth + line for line in ["async def other(v):", "    return v * 2", "async def ticks(n):", "    for i in range(n):", "        yield i", "class Box:", "    async def __aenter__(self): return 'in'", "    async def __aexit__(self, *a): print('out', a[0])"]]
    with w.guarded():
        way = w.count(0, 3)
        if way < 3:
            w.line(f"c = {name}({w.pick(['0', '1', '2', '3'])})")
            w.line(w.pick(["c.send(None)", "print(c.cr_frame is None); c.send(None)", "c.send(None); c.send(None)", "c.throw(KeyError(1))", "c.close(); c.send(None)"]))
        else:
            w.line(f"import asyncio; print(asyncio.run({name}({w.count(0, 3)})))")
