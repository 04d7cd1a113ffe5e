"""Topic: what programs import for every day: collections, itertools, functools,
contextlib. Errors in them are told by type and words only: CPython's are in C.
"""
from generate.expressions import expression


def tools(w):
    for _ in range(w.count(2, 5)):
        w.pick([_iteration, _iteration, _iteration, _counter, _default, _deque, _mapping, _context, _stack, _dispatch, _cache, _order])(w)


def _told(w, *lines):
    with w.block("try:"):
        for line in lines:
            w.line(line)
    w.line("except Exception as error:")
    w.line("    print(type(error).__name__, error)")


def _small(w):
    return w.pick(["[3, 1, 2]", "'abca'", "range(5)", "()", "(1, 2, 2, 3)", "{'a': 1, 'b': 2}", "[(1, 'a'), (2, 'b')]", "iter([1, 2])", "(c for c in 'xyz')", "[1, 'a', None]", "'hello world'", "[[1, 2], [3]]", "5", "None", "[0.5, 2, True]"])


def _function(w):
    return w.pick(["None", "abs", "str", "len", "lambda v: v", "lambda v: v > 1", "lambda v: v % 2", "lambda a, b: a + b", "lambda *v: v", "operator.add", "operator.mul", "max", "bool", "lambda v: 1 / v", "operator.itemgetter(0)", "str.upper"])


def _iteration(w):
    a, b, f, n = _small(w), _small(w), _function(w), w.count(-1, 4)
    _told(w, f"print({w.pick(['list', 'list', 'tuple', 'sorted', 'dict', 'sum'])}(itertools.{w.pick([f'chain({a}, {b})', f'chain.from_iterable({a})', f'islice({a}, {n})', f'islice({a}, 1, {n})', f'islice({a}, 0, None, {n})', f'accumulate({a})', f'accumulate({a}, {f})', f'accumulate({a}, initial=10)', f'takewhile({f}, {a})', f'dropwhile({f}, {a})', f'filterfalse({f}, {a})', f'starmap({f}, {a})', f'zip_longest({a}, {b})', f'zip_longest({a}, {b}, fillvalue=0)', f'product({a}, {b})', f'product({a}, repeat=2)', f'permutations({a}, 2)', f'permutations({a})', f'combinations({a}, {n})', f'combinations_with_replacement({a}, 2)', f'pairwise({a})', f'batched({a}, {n})', f'compress({a}, {b})', f'repeat({n}, 3)', f'islice(itertools.count({n}), 3)', f'islice(itertools.count(1, 0.5), 3)', f'islice(itertools.cycle({a}), 5)', f'groupby({a})', f'tee({a})', f'zip_longest()', f'batched({a}, 2, strict=True)'])}))"
          if w.chance(0.8) else f"print([(k, list(g)) for k, g in itertools.groupby({a}{w.pick(['', f', {f}', f', key={f}'])})])")


def _counter(w):
    name = w.fresh("c")
    _told(w, f"{name} = collections.Counter({w.pick([_small(w), _small(w), 'a=3, b=1', ''])})", *w.some([
        f"print({name})", f"print({name}.most_common({w.pick(['', '2', '0', '-1'])}))", f"print({name}['a'], {name}['nosuch'])", f"{name}.update({_small(w)})", f"{name}.subtract({_small(w)})", f"print({name} + collections.Counter('ab'))", f"print({name} - collections.Counter('ab'))",
        f"print({name} & collections.Counter('aab'), {name} | collections.Counter('aab'))", f"print(sorted({name}.elements()))", f"print({name}.total())", f"del {name}['a']", f"{name}['a'] += 2", f"print(+{name}, -{name})", f"print({name} == {{'a': 1}}, len({name}))", f"print(dict({name}))",
        f"print({name} <= collections.Counter('abc'))", f"{name} += collections.Counter(b=1); print({name})", f"print({name}.pop('a', 0))", f"print({name}.copy() == {name})", f"print(collections.Counter.fromkeys('ab'))"], 2, 5))


def _default(w):
    name = w.fresh("d")
    _told(w, f"{name} = collections.defaultdict({w.pick(['list', 'int', 'lambda: 5', 'None', 'dict', 'str', '3', 'lambda: 1 / 0', 'set', ''])}{w.pick(['', '', ', a=1', ', {1: 2}'])})", *w.some([
        f"{name}['k'].append(1)", f"{name}['n'] += 1", f"print({name}['x'])", f"print({name})", f"print({name}.get('x'), 'x' in {name})", f"print({name}.default_factory is None)", f"print(dict({name}))", f"{name}.default_factory = int", f"print({name}.copy(), {name} | {{'z': 0}})", f"print(sorted({name}, key=str))",
        f"for word in 'to be or not'.split(): {name}[len(word)] += word", f"print({name}.setdefault('q', 3), {name}.pop('q'))", f"del {name}['x']", f"print({name}.__missing__('m'))"], 2, 5))


def _deque(w):
    name = w.fresh("q")
    _told(w, f"{name} = collections.deque({_small(w)}{w.pick(['', '', ', 2', ', maxlen=3', ', -1', ', maxlen=0'])})", *w.some([
        f"{name}.append(4)", f"{name}.appendleft(0)", f"print({name}.pop())", f"print({name}.popleft())", f"{name}.rotate({w.count(-2, 3)})", f"{name}.extend({_small(w)})", f"{name}.extendleft('xy')", f"print({name})", f"print(list({name}), len({name}))", f"print({name}[0], {name}[-1])", f"print({name}[7])",
        f"{name}[1] = 'one'", f"del {name}[0]", f"{name}.remove(2)", f"print({name}.index(1))", f"print({name}.count(1), {name}.maxlen)", f"{name}.insert(1, 'i')", f"{name}.reverse()", f"print({name} == collections.deque([1]), {name} + {name})", f"for v in {name}: {name}.append(v)", f"print(list(reversed({name})))",
        f"print({name}[0:1])", f"{name} *= 2; print({name})", f"{name}.clear()", f"print({name}.copy())", f"print(3 in {name})", f"print({name} < collections.deque([9]))"], 2, 6))


def _mapping(w):
    name = w.fresh("m")
    way = w.count(0, 1)
    if way == 0:
        _told(w, f"{name} = collections.OrderedDict({w.pick(['a=1, b=2', '[(1, 2), (3, 4)]', '', '{1: 2}'])})", *w.some([
            f"{name}.move_to_end({w.pick([chr(39) + 'a' + chr(39), '1', '5', '1, last=False'])})", f"print({name}.popitem({w.pick(['', 'last=False', 'False'])}))", f"print({name})", f"{name}['z'] = 0", f"print({name} == {{'b': 2, 'a': 1}})", f"print({name} == collections.OrderedDict(b=2, a=1))", f"print(list(reversed({name})))", f"print({name} | {{9: 9}})", f"print({name}.keys(), {name}.items())", f"del {name}['a']"], 2, 5))
    else:
        _told(w, f"{name} = collections.ChainMap({w.pick(['{1: 2}, {1: 3, 4: 5}', '', '{}, {9: 9}', '{1: 1}'])})", *w.some([
            f"print({name}[1], {name}.get(4))", f"{name}[7] = 7", f"print({name})", f"print({name}.maps)", f"print(dict({name}))", f"{name} = {name}.new_child({{1: 0}})", f"print({name}.parents)", f"del {name}[4]", f"print(len({name}), list({name}))", f"print({name}['nosuch'])", f"print(1 in {name}, {name} == {{1: 2}})", f"{name}.pop(99)", f"print({name}.popitem())"], 2, 5))


def _context(w):
    name = w.fresh("cm")
    w.line("@contextlib.contextmanager")
    with w.block(f"def {name}(tag{w.pick(['', '=1'])}):"):
        w.line("print('in', tag)")
        with w.block("try:"):
            w.line(w.pick(["yield tag", "yield tag", "yield", "pass", "yield 1; yield 2"]))
        w.line(w.pick(["except ValueError as error: print('swallowed', error)", "except KeyError: raise RuntimeError('other')", "finally: print('out', tag)", "except BaseException: print('seen'); raise", "finally: pass"]))
        if not any("yield" in line for line in w.lines[-3:]):
            w.line("return 3")
    with w.block("try:"):
        with w.block(f"with {name}({w.pick(['1', chr(39) + 'a' + chr(39), ''])}){w.pick(['', ' as got', f' as one, {name}(2) as two'])}:"):
            w.line(w.pick(["print('body')", "raise ValueError('v')", "raise KeyError('k')", "1 / 0", "print('body', got)", "raise StopIteration(1)", "pass", "raise GeneratorExit"]))
        w.line("print('after')")
    w.line("except BaseException as error:")
    w.line("    print(repr(error), repr(error.__cause__), repr(error.__context__))")
    if w.chance(0.3):
        with w.block("try:"):
            w.line(f"@{name}({w.pick(['1', '2'])})")
            with w.block("def decorated(v):"):
                w.line(w.pick(["return v", "raise ValueError(v)"]))
            w.line("print(decorated(1), decorated(2), decorated.__name__)")
        w.line("except BaseException as error:")
        w.line("    print(repr(error))")


def _stack(w):
    with w.block("try:"):
        with w.block("with contextlib.ExitStack() as stack:"):
            for _ in range(w.count(1, 3)):
                w.line(w.pick(["stack.callback(print, 'called', sep='-')", "stack.enter_context(contextlib.suppress(ValueError))", "stack.push(lambda *exc: print('pushed', exc[0]))", "stack.enter_context(contextlib.nullcontext(5))", "stack.push(lambda *exc: True)", "stack.callback(lambda: 1 / 0)", "stack.enter_context(3)", "kept = stack.pop_all()", "stack.close()"]))
            w.line(w.pick(["raise ValueError('v')", "print('body')", "1 / 0", "raise KeyError"]))
        w.line("print('after')")
    w.line("except Exception as error:")
    w.line("    print(repr(error), repr(error.__context__))")
    if w.chance(0.4):
        with w.block("try:"):
            with w.block(f"with contextlib.{w.pick(['suppress(KeyError, ValueError)', 'suppress()', 'suppress(Exception)', 'redirect_stdout(io.StringIO()) as out'])}:"):
                w.line(w.pick(["{}['k']", "int('x')", "print('inside')", "raise ExceptionGroup('g', [ValueError(1), TypeError(2)])", "1 / 0"]))
            w.line("print('suppressed')")
        w.line("except Exception as error:")
        w.line("    print(repr(error))")


def _dispatch(w):
    name = w.fresh("kind")
    w.line("@functools.singledispatch")
    with w.block(f"def {name}(v, *rest):"):
        w.line("return 'something', type(v).__name__")
    for cls in w.dice.sample(["int", "str", "list", "bool", "object", "(int)", "float | complex", "dict"], w.count(1, 3)):
        w.line(f"@{name}.register{f'({cls})' if w.chance(0.6) else ''}")
        with w.block(f"def _(v{': ' + cls if '(' not in w.lines[-1].rsplit('register')[-1] else ''}, *rest):"):
            w.line(f"return {cls!r}, v{w.pick(['', ', rest', ', ' + name + '(None)'])}")
    for _ in range(w.count(1, 3)):
        _told(w, f"print({name}({w.pick(['1', 'True', '[1]', chr(39) + 's' + chr(39), '2.5', 'None', '1, 2', '', '{1: 2}'])}))")
    if w.chance(0.3):
        _told(w, f"print({w.pick([f'{name}.dispatch(bool).__name__', f'sorted(c.__name__ for c in {name}.registry)', f'{name}.__name__'])})")


def _cache(w):
    name = w.fresh("slow")
    w.line(f"@functools.{w.pick(['cache', 'lru_cache', 'lru_cache(maxsize=2)', 'lru_cache(None)', 'lru_cache(maxsize=2, typed=True)', 'lru_cache(maxsize=0)'])}")
    with w.block(f"def {name}(n{w.pick(['', ', m=1'])}):"):
        w.line("print('asked', n)")
        w.line(w.pick(["return n", f"return n if n < 2 else {name}(n - 1) + {name}(n - 2)", "return [n]", "return 1 / n"]))
    for _ in range(w.count(2, 5)):
        _told(w, f"print({name}({w.pick(['1', '2', '3', '1.0', 'n=1', '[1]', '0', '1, 2', '1, m=2', chr(39) + 'a' + chr(39)])}))")
    _told(w, f"print({name}.{w.pick(['cache_info()', 'cache_parameters()', '__wrapped__(1)', 'cache_clear()'])})")


def _order(w):
    name = w.fresh("O").upper()
    w.line(f"@functools.total_ordering")
    with w.block(f"class {name}:"):
        w.line("def __init__(self, v): self.v = v")
        w.line("def __repr__(self): return f'O{self.v}'")
        w.line(w.pick(["def __eq__(self, other): return self.v == other.v", "def __eq__(self, other): return NotImplemented", "__hash__ = None"]))
        w.line(f"def __{w.pick(['lt', 'le', 'gt', 'ge'])}__(self, other): return {w.pick(['self.v < other.v', 'NotImplemented', 'len(self.v) > 1', 'self.v >= other.v'])}")
    for _ in range(w.count(2, 4)):
        a, b = f"{name}({w.count(0, 2)})", f"{name}({w.count(0, 2)})"
        _told(w, f"print({w.pick([f'{a} < {b}', f'{a} <= {b}', f'{a} > {b}', f'{a} >= {b}', f'{a} == {b}', f'sorted([{a}, {b}, {name}(1)])', f'max({a}, {b})', f'{a} < 3', f'sorted([{a}, {b}], key=functools.cmp_to_key(lambda p, q: q.v - p.v))', f'{a} != {b}'])})")
    if w.chance(0.3):
        _told(w, f"print(functools.reduce({_function(w)}, {_small(w)}{w.pick(['', ', 0', ', []'])}))", f"print(functools.partial({_function(w)}, 1)({expression(w, 'int', 0)}))")
