# What only the stack of a call holds dies when an exception leaves that call, and its
# finalizer runs while the call is still there, before the callers are left.
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        caller = sys._getframe(1)
        print(self.name, 'ends in', caller.f_code.co_name, 'at line', caller.f_lineno, sys.exception())


def stubborn():
    try:
        yield
    finally:
        yield 0


def fails(*held):
    raise ValueError('no')


def inner():
    return [Loud('inner'), fails()]


def outer():
    return (Loud('outer'), inner())


def raises_while_dying():
    class Broken:
        def __del__(self):
            raise KeyError('in __del__')
    return [Broken(), fails()]


try:
    outer()
except ValueError as error:
    print('caught', error)
    trace = error.__traceback__
    while trace is not None:
        print(trace.tb_frame.f_code.co_name, trace.tb_lineno)
        trace = trace.tb_next

try:
    [Loud('here'), raises_while_dying()]
except ValueError as error:
    print('caught', error, error.__context__)

generator = (Loud('in a generator') and fails() for _ in range(2))
try:
    next(generator)
except ValueError as error:
    print('caught', error)

bytes(stubborn())
