import functools
import sys
import traceback
values = [3]


def report(thunk):
    try:
        thunk()
    except Exception:
        traceback.print_exc(file=sys.stdout)


report(lambda: functools.
       reduce(len, [1, 2, 3]))
report(lambda: functools.reduce(
    len, [1, 2, 3]))
report(lambda: values.
       pop(5))
report(lambda: values
       .pop(
           5))
