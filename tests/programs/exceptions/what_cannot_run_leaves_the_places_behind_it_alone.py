import sys
import traceback


def fail(*values):
    return 1 / 0


def calls():
    return fail(1 if True else {0 for b in ''})


for call in (calls, lambda: fail(1 if 0 else 2, [b for b in ''] if 0 else 3), lambda: fail(
        {0, 5} and 2 if True else {0 for b in ('' *
                                               1) if 0})):
    try:
        call()
    except ZeroDivisionError:
        traceback.print_exc(file=sys.stdout)
fail(1 if True else [b for b in
                     ''])
