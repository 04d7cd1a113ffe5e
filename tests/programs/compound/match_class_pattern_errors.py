class NoArgs: pass
class BadArgs: __match_args__ = 5
class ListArgs: __match_args__ = ["x"]
class BadName: __match_args__ = (1,)
class Two:
    __match_args__ = ("a", "b")
    a = b = 1
for source in ("NoArgs(1)", "BadArgs(1)", "ListArgs(1)", "BadName(1)", "Two(1, 2, 3)", "Two(1, a=1)", "int(1, 2)", "str(x, y)", "five(1)", "int(real=1)", "Two(c=1)", "Two(a, b)", "five()", "Two(1, b=1)"):
    space = {**globals(), "five": 5}
    subject = {"N": NoArgs(), "B": BadArgs() if "Args" in source else BadName(), "L": ListArgs(), "T": Two(), "i": 1, "s": "s", "f": 5}[source[0]]
    try:
        exec(f"match subject:\n    case {source}: print('matched')\n    case _: print('not matched')", {**space, "subject": subject})
    except TypeError as error:
        print(source, "->", error)
for source in ("case x: pass\n case 1: pass", "case _: pass\n case _: pass", "case a | b: pass", "case [a, a]: pass", "case {'k': a, 'k': b}: pass", "case {**a, 'k': b}: pass", "case [*a, *b]: pass", "case 1 | x: pass", "case C(a=1, a=2): pass", "case C(a=1, b): pass", "case -x: pass", "case 1 + 2: pass", "case f(): pass", "case f'x': pass", "case {x: 1}: pass", "case a.b: pass", "case a.b(): pass", "case (1 as _): pass", "case *a: pass", "case *a,: pass", "case [x, y] as (a, b): pass", "case {**_}: pass", "case x if y := 1: pass", "case 1 as x.y: pass", "case not 1: pass", "case [1, 2, ]: pass", "case {'a': 1, **rest, }: pass"):
    try:
        compile(f"match s:\n {source}", "s", "exec")
        print("accepted", repr(source))
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
