sources = ['x = 1\ny = 2', 'if 1: pass', 'if 1: pass\n', 'x = ', 'def f():\n  pass', 'for x in y:\n  pass\n', 'x = 1; y = 2',
           'x = 1\n\n', '1 +', 'x\n  y', 'if 1:\n  x\nelse:\n  y', '# c', 'class A: pass\n\nclass B: pass',
           '@x', '1 2', 'with x: pass', 'import a\nimport b', 'x # c\ny', 'x\n# c\n\n', 'f(1,\n2)\ng']
for source in sources:
    try:
        print(repr(source), compile(source, 'f', 'single').co_name)
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg, e.lineno, e.offset, e.text)
exec(compile('for i in range(3): i\n', 'f', 'single'))
