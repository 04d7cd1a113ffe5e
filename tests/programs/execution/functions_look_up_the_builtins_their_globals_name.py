# A function's built-ins are those its globals name when it is made.
def attempt(action):
    try:
        print(action())
    except BaseException as e:
        print(type(e).__name__, e)


def run(source, names):
    attempt(lambda: exec(source, names))


attempt(lambda: eval('len([1, 2])', {'__builtins__': {}}))
attempt(lambda: eval('len([1, 2])', {'__builtins__': {'len': len}}))
attempt(lambda: eval('1 + 2', {'__builtins__': None}))

own = {'__builtins__': {'print': print, 'len': lambda x: 'own'}}
run('def size():\n    return len("abc")\nprint(size())', own)
size = own['size']
print(size(), size.__globals__ is own, size.__builtins__ is own['__builtins__'])
run('print((lambda: [len(x) for x in "ab"])())', own)
run('class A: pass', own)
run('import math', own)
run('print((lambda: abs(-1))())', own)
run('def values():\n    yield len("")\n    yield max(1, 2)\nprint(next(values()))', own)

names = {}
exec('def largest():\n    return max(1, 2)', {'__builtins__': {}}, names)
attempt(names['largest'])

code = compile('def f(): return len("four")\nresult = f', 'code', 'exec')
exec(code, given := {'__builtins__': {'len': lambda x: -1}})
print(given['result']())
exec(code, plain := {})
print(plain['result'](), sorted(plain))

import types

print(types.FunctionType(size.__code__, {'__builtins__': {'len': lambda x: 'a third'}})())
print(types.FunctionType(size.__code__, {})())
