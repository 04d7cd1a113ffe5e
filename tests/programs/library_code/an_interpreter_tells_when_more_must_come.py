# Texts that are complete, that are wrong, and that only need more.
import re


def show(text):
    try:
        shown = repr(eval(text, globals()))
    except Exception as error:
        shown = f'{type(error).__name__}: {error}'
    print(text, '=>', re.sub('0x[0-9a-f]{6,}', '0x', shown))


import codeop, code, warnings, io, sys, contextlib
def c(s, *a):
    try:
        r = codeop.compile_command(s, *a)
        return r if r is None else 'code'
    except Exception as e: return (type(e).__name__, str(e))
cc = codeop.CommandCompiler()
i = code.InteractiveInterpreter({'a': 5})
k = code.InteractiveConsole({'x': 1}, filename='<me>')
lines = iter(['z = 3', 'z + 1', 'for i in range(2):', '    print(i)', '', 'nope'])
k.raw_input = lambda prompt='': (print('prompt', repr(prompt)), next(lines, None))[1] if False else _ri(prompt)
def _ri(prompt):
    try: line = next(lines)
    except StopIteration: raise EOFError
    print('prompt', repr(prompt)); return line
lines = iter(['1'])
lines = iter(['1'])
