import sys
def where():
    return sys._getframe(1).f_lineno
def a():
    try:
        x = 1
    finally:
        print(sys._getframe().f_lineno)
        print(where())
def b():
    try:
        return 5
    finally:
        print(sys._getframe().f_lineno, where())
        f = sys._getframe()
        print(f.f_lineno)
def c():
    try:
        1/0
    except ZeroDivisionError:
        print(where())
    finally:
        print(where(),
              where(),
            sys._getframe().f_lineno)
def d():
    for i in range(2):
        try:
            if i: break
            continue
        finally:
            print(i, where())
def e():
    try:
        raise ValueError
    finally:
        print(where())
def g():
    f = sys._getframe()
    try:
        yield f
        yield 2
    finally:
        print(f.f_lineno)
        yield where()
a(); b(); c(); d()
try: e()
except ValueError as er:
    tb = er.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_lineno, tb.tb_lasti >= 0)
        tb = tb.tb_next
it = g()
fr = next(it)
print(fr.f_lineno)
next(it)
print(fr.f_lineno)
print(next(it), fr.f_lineno)
for _ in it: pass
print(fr.f_lineno)
def h():
    try:
        try:
            raise KeyError(1)
        finally:
            1/0
    finally:
        x = where()
        print(x)
try: h()
except Exception as er:
    while er:
        tb = er.__traceback__
        while tb:
            print(type(er).__name__, tb.tb_lineno, tb.tb_frame.f_lineno)
            tb = tb.tb_next
        er = er.__context__
import inspect
def k():
    fr = inspect.currentframe()
    with open('/dev/null') if False else __import__('contextlib').nullcontext():
        print(fr.f_lineno)
        1/0
def l():
    fr = None
    try:
        k()
    except ZeroDivisionError as e:
        fr = e.__traceback__.tb_next.tb_frame
        print(fr.f_lineno, fr.f_back.f_code.co_name)
    print(fr.f_lineno)
    return fr
print(l().f_lineno)
def m():
    try:
        try:
            return where()
        finally:
            print(where())
    finally:
        print(where())
print(m())
