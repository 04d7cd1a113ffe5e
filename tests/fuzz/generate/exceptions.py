"""Topic: raising, chaining, groups, finally, with; and the error at the end."""
from generate.expressions import WEIGHTED, expression
from generate.generators import _manager

ERRORS = ["ValueError('v')", "KeyError('k')", "TypeError()", "IndexError(1, 2)", "RuntimeError('r')", "ZeroDivisionError", "Exception", "StopIteration(5)", "OSError(2, 'No such file')", "AssertionError", "LookupError('look')", "ArithmeticError(None)",
          "NameError('n')", "AttributeError('a')", "UnicodeError('u')", "Custom('c', 7)", "Custom", "KeyError((1, 2))", "ValueError('line1\\nline2')", "OSError(13, 'denied', 'f.txt')", "NotImplementedError", "SystemError('s')", "ValueError('')", "ImportError('i', name='mod')", "SyntaxError('bad')",
          "UnicodeDecodeError('utf-8', b'\\xff', 0, 1, 'bad byte')", "3", "None", "KeyboardInterrupt", "GeneratorExit('g')", "BaseException('base')", "TimeoutError('t')", "RecursionError('deep')", "FileNotFoundError('f')", "ExceptionGroup('eg', [ValueError(1), TypeError('t')])", "EOFError('')", "Warning('w')"]
CATCH = ["ValueError", "KeyError", "Exception", "(TypeError, ValueError)", "BaseException", "LookupError", "ArithmeticError", "OSError", "Custom", "3", "(KeyError, (IndexError, OSError))", "RuntimeError", "NameError", "()"]
CUSTOM = ["class Custom(Exception):", "    def __init__(self, text='none', code=0):", "        super().__init__(text)", "        self.code = code", "    def __str__(self):", "        return f'{self.args[0]}/{self.code}'"]


def exceptions(w):
    _custom(w)
    _manager(w)
    for _ in range(w.count(2, 4)):
        w.pick([_function, _function, _nest, _group, _notes, _with, _objects])(w)


def _custom(w):
    if CUSTOM[0] not in w.lines:
        w.lines[w.head:w.head] = CUSTOM


def _raise(w):
    error = w.pick(ERRORS)
    cause = w.pick(["", "", "", "", f" from {w.pick(ERRORS)}", " from None", " from error_nosuch"])
    return f"raise {error}{cause}"


def _fault(w):
    return w.pick(["1 / 0", "[][0]", "{}['k']", "int('x')", "None.foo", "undefined", "'a' + 1", "assert 1 == 2, 'msg'", "len(5)", "(1, 2)[3]", "[].pop()", "next(iter([]))", "a, b = 1", "a, b = 1, 2, 3", "import nosuch", "from sys import nosuch", "''.nosuch()", "{[]: 1}", "f'{3:q}'", "del zzz", "x: int = undefined",
                   "abs('a')", "float('z')", "{}.popitem()", "[1].remove(2)", "(lambda a: a)()", "sorted([1, 'a'])", "for i in 5: pass", "5()", "range(1, 2, 0)", "b'a' + 'a'", "chr(-1)", "with 5: pass", "print(sep=3)", "object().x = 1", "raise", "'%d' % 'x'", "type('a', 3, {})", "[*5]", "f(**{1: 2})", "max([])", "x = yield_nosuch"])


def _body(w, depth):
    way = w.dice.random()
    if depth > 0 and way < 0.35:
        _try(w, depth - 1)
    elif way < 0.6:
        w.line(_raise(w))
    elif way < 0.8:
        w.line(_fault(w))
    elif way < 0.9:
        w.line(expression(w, "any", 2))
    else:
        w.line(f"print({w.counter}, {expression(w, 'int', 1)})")


def _try(w, depth, loop=False):
    with w.block("try:"):
        _body(w, depth)
        if w.chance(0.3):
            w.line("print('not reached?')")
    handlers = w.count(0, 2)
    for _ in range(handlers):
        name = w.pick(["", "", " as e", " as e", " as err"])
        with w.block(f"except {w.pick(CATCH)}{name}:"):
            way = w.dice.random()
            if way < 0.3:
                w.line(f"print('caught'{', repr(' + name[4:] + ')' if name else ''})")
            elif way < 0.45:
                w.line("raise")
            elif way < 0.6 and name:
                w.line(w.pick([f"raise {w.pick(ERRORS)} from {name[4:]}", f"{name[4:]}.add_note('noted')\n", f"raise {name[4:]}", f"raise {name[4:]} from None", f"print({name[4:]}.__context__, {name[4:]}.__cause__, {name[4:]}.__suppress_context__)",
                                f"raise {name[4:]}.with_traceback(None)"]).strip())
            elif way < 0.75:
                _body(w, depth)
            elif loop and way < 0.85:
                w.line(w.pick(["continue", "break"]))
            elif way < 0.9:
                w.line(_raise(w))
            else:
                w.line(w.pick(["pass", "print(sys.exc_info()[0])", "print(sys.exception())"]))
    if handlers and w.chance(0.2):
        with w.block("else:"):
            _body(w, 0)
    if not handlers or w.chance(0.35):
        with w.block("finally:"):
            w.line(w.pick(["print('finally')", "print('finally', sys.exception())", "pass"] + ([_fault(w)] if w.chance(0.3) else []) + (["break"] if loop else [])))


def _function(w):
    name = w.fresh("risky")
    with w.block(f"def {name}(a=1, *rest):"):
        if w.chance(0.3):
            with w.block(w.pick(["for i in range(3):", "for i in [1, 2]:"])):
                _try(w, 2, loop=True)
        else:
            _try(w, 2)
        if w.chance(0.3):
            w.line("return a")
    if w.chance(0.5):
        outer = w.fresh("outer")
        with w.block(f"def {outer}(*args):"):
            w.line(w.pick([f"return {name}(*args)", f"return [{name}() for _ in range(2)]", f"return (lambda: {name}())()", f"return {name}(\n{'    ' * w.depth}        *args,\n{'    ' * w.depth}    )", f"return sorted([2, 1], key={name})", f"return list(map({name}, [1]))", f"{name}(); return 5"]))
        name = outer
    for _ in range(w.count(1, 2)):
        _report(w, f"{name}({w.pick(['', '0', '1, 2', 'b=3'])})")


def _report(w, call):
    with w.block("try:"):
        w.line(f"print({call})" if w.chance(0.6) else call)
    with w.block(f"except {w.pick(['Exception', 'BaseException', 'BaseException'])} as problem:"):
        w.line(w.pick(["traceback.print_exc(file=sys.stdout)", "traceback.print_exc(file=sys.stdout)", "print(''.join(traceback.format_exception(problem)))", "print(repr(problem), repr(problem.__cause__), repr(problem.__context__), problem.__suppress_context__)",
                       "print(traceback.format_exception_only(problem))", "print(type(problem).__mro__[1].__name__, problem.args, str(problem))", "print([f.name for f in traceback.extract_tb(problem.__traceback__)], problem.__traceback__.tb_lineno)",
                       "print(vars(problem), getattr(problem, '__notes__', None))", "traceback.print_exception(problem, limit=1, file=sys.stdout)", "traceback.print_exception(problem, chain=False, file=sys.stdout)"]))


def _nest(w):
    with w.guarded():
        _try(w, 3)


def _group_text(w, depth):
    members = [w.pick(ERRORS[:12] + ["Custom('g', 1)"]) for _ in range(w.count(0 if w.chance(0.1) else 1, 3))]
    members = [m if m not in ("ZeroDivisionError", "Exception", "AssertionError") else m + "('e')" for m in members]
    if depth > 0 and w.chance(0.5):
        members.append(_group_text(w, depth - 1))
    return f"{w.pick(['ExceptionGroup'] * 4 + ['BaseExceptionGroup'])}({w.pick(['chr(103)', repr('group'), repr('multi' + chr(10) + 'line')])}, [{', '.join(members)}])"


def _group(w):
    way = w.count(0, 3)
    if way == 0:
        w.line(f"eg = {_group_text(w, 2)}")
        w.probe(w.pick(["eg", "eg.split(ValueError)", "eg.subgroup(lambda e: isinstance(e, KeyError))", "eg.exceptions", "eg.message", "str(eg)", "eg.derive([TypeError(1)])", "eg.split((KeyError, TypeError))", "eg.subgroup(3)", "eg.split(OSError)[0]"]))
        return
    with w.block("try:"):
        with w.block("try:"):
            w.line(f"raise {_group_text(w, 2)}" if w.chance(0.8) else _raise(w))
        for _ in range(w.count(1, 2)):
            with w.block(f"except* {w.pick(['ValueError', 'KeyError', '(TypeError, IndexError)', 'Exception', 'OSError', 'ExceptionGroup', 'Custom', 'RuntimeError'])}{w.pick(['', ' as e', ' as e'])}:"):
                w.line(w.pick(["print('star', sys.exception())", "print('star', sys.exception().exceptions)", "raise", "raise ValueError('new')", "raise KeyError('new') from None", "pass", "1 / 0"]))
        if w.chance(0.2):
            w.line("else:\n" + "    " * (w.depth + 1) + "print('else')")
        if w.chance(0.2):
            w.line("finally:\n" + "    " * (w.depth + 1) + "print('finally')")
    with w.block("except BaseException as problem:"):
        w.line(w.pick(["traceback.print_exc(file=sys.stdout)"] * 3 + ["print(repr(problem), repr(problem.__context__), repr(problem.__cause__))"]))


def _notes(w):
    with w.guarded():
        w.line(f"e = {w.pick(ERRORS[:10])}")
        w.line(w.pick(["e.add_note('first'); e.add_note('second\\nline')", "e.add_note(3)", "e.__notes__ = ['x', 3]", "e.__notes__ = 'str'", "e.__notes__ = None", "e.add_note('')"]))
        w.line("raise e")


def _with(w):
    tags = [f"Manager('{t}', {w.pick(['True', 'False', 'False'])}){w.pick(['', ' as m'])}" for t in w.some("abc", 1, 3)]
    with w.guarded():
        if w.chance(0.3):
            head = f"with ({', '.join(tags)}):"
        else:
            head = f"with {', '.join(tags)}:"
        with w.block(head):
            _body(w, 1)
        w.line("print('after')")


def _objects(w):
    e = w.pick(ERRORS)
    w.probe(w.pick([f"{e}.args", f"str({e})", f"repr({e})", f"{e}.__class__.__mro__", f"{e}.errno", f"{e}.strerror, {e}.filename", f"{e}.value", f"{e}.code", f"{e}.name", f"{e}.__traceback__", f"{e} == {e}", f"vars({e})", f"{e}.nosuch", f"isinstance({e}, LookupError)", f"{e}.with_traceback(3)",
                    f"hash({e}) is None", f"{e}.__cause__", f"[{e}]", f"f'{{{e}!s:>20}}'", f"{e}.start, {e}.end, {e}.reason, {e}.object, {e}.encoding"]))


def uncaught(w):
    """What ends the program: an error within a few calls, so that stderr has a traceback."""
    _custom(w)
    _manager(w)
    way = w.dice.random()
    if way < 0.3:
        w.line(_fault(w) if w.chance(0.5) else _raise(w))
        return
    if way < 0.4:
        w.line(expression(w, "any", 3))
        return
    if way < 0.5:
        _try(w, 3)
        return
    name = None
    for _ in range(w.count(1, 3)):
        inner, name = name, w.fresh("deep")
        with w.block(f"def {name}(a=1, b=2):"):
            if inner is None:
                w.pick([lambda: w.line(_raise(w)), lambda: w.line(_fault(w)), lambda: w.line(f"return {expression(w, 'any', 3)}"), lambda: _try(w, 2)])()
            else:
                _calls(w, inner)
    _calls(w, name, "")


def _calls(w, inner, give="return "):
    w.line(w.pick([f"{give}{inner}()", f"{give}{inner}(a=1)", f"{give}[{inner}() for i in range(2)]", f"{give}(1 + {inner}() * 2)", f"{give}{inner}(1,\n   2)", f"{give}max({inner}(), 3)", f"for i in {inner}(): pass", f"with {inner}() as q: pass", f"x = {inner}().attr", f"{give}f'{{{inner}()}}'",
                   f"{give}{{'k': {inner}()}}['k']['j']", f"if {inner}() > 3: pass", f"assert {inner}(), 'no'", f"{give}(lambda: {inner}())()", f"del {inner}().x", f"{inner}()[0] = 3", f"a, b = {inner}()", f"{give}list(map(lambda v: {inner}(), [1]))", f"x = y = {inner}()()",
                   f"{give}{inner}() if True else 0", f"{give}not {inner}() and 1 / 0", f"{give}sum({inner}() for _ in range(2))", f"{give}[*{inner}(), 5]", f"{give}print({inner}(), sep=undefined)", f"@{inner}\n{'    ' * w.depth}def q(): pass", f"class Q({inner}()): pass", f"while {inner}(): break", f"raise {inner}()",
                   f"match {inner}():\n{'    ' * w.depth}    case [1]: pass", f"{give}{inner}() + {inner}()", f"{give}{inner}()[{inner}()]", f"{give}-{inner}()", f"x: int = {inner}()", f"import sys as s; s.stdout.write({inner}())", f"{give}{inner}() < 3 < 2", f"{give}{inner}(*[1, 2, 3])", f"{give}{inner}(**{{'c': 1}})"]))
