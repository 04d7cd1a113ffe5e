# A generator that is let go on the way says its last word before the traceback.
def gen7(n=2, *rest):
    try:
        yield ''
    finally:
        print('cleanup')
try:
    sum(gen7())
except TypeError as e:
    print('caught')
    tb=e.__traceback__
    while tb: print(tb.tb_frame.f_code.co_name); tb=tb.tb_next
try:
    sorted(gen7(), key=lambda x: 1/0)
except ZeroDivisionError as e:
    print('caught')
try:
    max(gen7(), key=lambda x: 1/0)
except ZeroDivisionError as e:
    print('caught')
import functools
try:
    functools.reduce(lambda a,b: 1/0, gen7(), 5)
except ZeroDivisionError as e:
    print('caught')
sum(gen7())
