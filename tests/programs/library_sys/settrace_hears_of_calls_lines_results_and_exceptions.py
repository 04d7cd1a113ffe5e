import sys
depth = 0
def tracer(frame, event, arg):
    if event == 'exception': arg = (arg[0].__name__, str(arg[1]), arg[2].tb_lineno)
    print(event, frame.f_code.co_name, frame.f_lineno, arg if isinstance(arg, (int, tuple, list, type(None))) else type(arg).__name__)
    return tracer
def one(): return 1
def loop(n):
    total = 0
    for i in range(n):
        total += i
    return total
def oneline():
    for i in range(3): pass
    i = 3
    if i: x = 1
    else: x = 2
def branch(x):
    if x:
        y = 1
    else:
        y = 2
def tr():
    try:
        1/0
    except ZeroDivisionError as e:
        z = 1
    finally:
        w = 2
    return w
def gen():
    yield 1
    x = yield 2
    return x
def usegen():
    for v in gen():
        pass
    g = gen()
    next(g)
    try:
        g.throw(ValueError('thrown'))
    except ValueError:
        pass
    return list(gen())
def nested():
    def inner(a, b=2):
        return a + b
    return inner(1) + inner(
        2,
        b=3)
def withs():
    class CM:
        def __enter__(self): return self
        def __exit__(self, *a): return True
    with CM() as c:
        x = 1
        raise ValueError
    with CM():
        return 5
def prop():
    raise KeyError('k')
def outer():
    try:
        prop()
    except KeyError:
        pass
    [x for x in range(2)]
    list(x for x in range(2))
    sorted([2, 1], key=lambda v: -v)
    while True:
        break
    match 5:
        case 1:
            pass
        case 5:
            q = 2
    for i in range(3):
        if i == 1:
            continue
        if i == 2:
            break
    else:
        pass
    del i
    assert q
    x = (1,
         2)
    f = lambda: 3
    return f()
def noret():
    x = 1
    if x:
        return
def deco(f): return f
def decorated():
    @deco
    def f():
        """doc"""
        pass
    class K:
        a = 1
        def m(self): return self.a
    f()
    K().m()
import traceback
for f, args in ((one, ()), (loop, (2,)), (oneline, ()), (branch, (1,)), (branch, (0,)), (tr, ()), (usegen, ()), (nested, ()), (withs, ()), (outer, ()), (noret, ()), (decorated, ())):
    print('==', f.__name__)
    sys.settrace(tracer)
    f(*args)
    sys.settrace(None)
