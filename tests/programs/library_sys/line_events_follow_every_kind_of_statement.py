import sys, math
def tr(frame, event, arg):
    if frame.f_code.co_name in ('<module>',) and event == 'line': pass
    print(event, frame.f_code.co_name, frame.f_lineno, arg if isinstance(arg, (int, type(None), str, list)) else type(arg).__name__)
    return tr
def a1(n):
    x = [i * i for i in range(n) if i]
    y = {k: v for k, v in [(1, 2)]}
    return (x,
            y)
def a2():
    try:
        try:
            raise ValueError
        finally:
            x = 1
    except ValueError:
        x = 2
    else:
        x = 3
    finally:
        x = 4
    try:
        x = 5
    except ValueError:
        x = 6
    else:
        x = 7
    finally:
        x = 8
def a3():
    for i in range(2):
        try:
            if i:
                continue
            x = 1
        except KeyError:
            pass
        finally:
            y = 2
    while True:
        y += 1
        if y > 4:
            break
    while y > 3:
        y -= 1
    else:
        y = 0
def a4(x):
    if x == 1:
        return 'a'
    elif x == 2:
        y = 'b'
    elif x == 3 and \
            x > 0:
        y = 'c'
    if (x
        or y):
        pass
    return y
def a5():
    def d(x=1, *, y=2): return x + y
    class K:
        """doc"""
        z: int = 3
        def m(self):
            "doc"
            return self.z
        @property
        def p(self): return 1
    k = K()
    k.m()
    k.p
    k.n = lambda: 5
    k.n()
    print(f"{d()} {k.z}")
    assert d()
    global G
    G = 1
    del k
def a7():
    x = math.floor(
        1.5
    )
    s = """a
b"""
    t = ("a"
         "b")
    lst = [
        1,
        2,
    ]
    d = {
        'a': x,
        'b': lst,
    }
    return sum(
        lst)
def a8(v):
    match v:
        case [a, b]:
            return a
        case {'k': w}:
            x = w
        case str() | int():
            x = 1
        case _ if v:
            x = 2
def b1():
    try:
        raise ValueError('x')
    except (KeyError, ValueError) as e:
        try:
            raise TypeError from e
        except TypeError:
            pass
def b2():
    try:
        return b3()
    except ValueError:
        return 'handled'
    finally:
        x = 1
def b3():
    raise ValueError
def b4():
    pass
def b6(): ...
def b7():
    x = 1; y = 2
    if x: y = 3
    return y if x else \
        x
def b8():
    x = None
    for x in (): pass
    for x in ():
        pass
    else: x = 5
    if not x:
        pass
    elif x:
        while x:
            x -= 1
            if x == 2: break
        else: pass
for f, args in ((a1, (2,)), (a2, ()), (a3, ()), (a4, (1,)), (a4, (2,)), (a4, (3,)), (a5, ()), (a7, ()), (a8, ([1, 2],)), (a8, ({'k': 1},)), (a8, (5,)), (a8, (1.5,)), (b1, ()), (b2, ()), (b4, ()), (b6, ()), (b7, ()), (b8, ())):
    print('==', f.__name__)
    sys.settrace(tr); f(*args); sys.settrace(None)
