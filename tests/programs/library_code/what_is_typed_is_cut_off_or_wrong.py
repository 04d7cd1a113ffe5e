import codeop, code
c = codeop.CommandCompiler()
for s in ('if q:', 'if q:\n', 'if q:\n  x', 'if q:\n  x\n', 'if q:\n  x\n\n', 'x = (', 'x = (1,\n', 'x =', 'x = ', '1 +', 'def f():', 'def f():\n  return 1', 'def f():\n  return 1\n', 'class A:\n', '@x', '@x\n', 'try:\n  x', 'try:\n  x\n', 'try:\n x\nexcept:', 'for x in y: pass', 'for x in y: pass\n', 'x y', ')', "'''abc", "'abc", 'while', 'if', '', '\n', '# c', 'x # c', 'if 1:\n # c\n', 'with x:', 'lambda:', 'lambda: 1', 'x = [\n1,\n', '  x', 'x\n  y', 'if 1:\n  x\n y', 'match x:', 'match x:\n case 1:', 'else:', 'f(', 'f(a', 'f"{', '\\', 'x = \\', 'import', 'from x import', 'from x import (', 'return', 'await x', 'if x\n', 'print("a"', 'print "a"', 'async def f():', 'x;', 'x; y', 'x\ny', 'if 1: pass', 'if 1: pass\nelse:', 'if 1: pass\nelse:\n', 'x = {', 'x = {1:', 'x if y else', 'not', 'del', 'a, b =', 'a.', 'a[', 'a[1:', 'f(x for', '[x for x in', 'try:', 'type X =', 'def f[T'):
    for how in (lambda s: codeop.compile_command(s), c, lambda s: codeop.compile_command(s, symbol='exec'), lambda s: codeop.compile_command(s, symbol='eval')):
        try:
            r = how(s); print(repr(s), r is None, end=' ')
        except SyntaxError as e: print(repr(s), type(e).__name__, e.msg, end=' ')
    print()
