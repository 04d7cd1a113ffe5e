import sys, traceback
# What a generator raises after a throw that its inner one refused has no foreign context.
def gen1(n=2):
    yield from [2]
def gen2(n=2, *rest):
    try:
        yield from gen1()
    finally:
        return 9
g3 = gen2()
next(g3)
try:
    g3.throw(5)
except BaseException:
    traceback.print_exc(file=sys.stdout)
def gen4(n=2, *rest):
    yield from gen1()
g3 = gen4()
next(g3)
try:
    g3.throw(5)
except BaseException:
    traceback.print_exc(file=sys.stdout)
def gen5(n=2, *rest):
    yield from [1,2]
g3 = gen5()
next(g3)
try:
    g3.throw(5)
except BaseException:
    traceback.print_exc(file=sys.stdout)
g3 = gen5()
next(g3)
try:
    g3.throw(ValueError, 5, 5)
except BaseException:
    traceback.print_exc(file=sys.stdout)
