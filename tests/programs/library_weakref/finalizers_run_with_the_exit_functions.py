# weakref.finalize registers with atexit when it is first used; what a finalizer raises goes to the hook.
import atexit
import sys
import weakref


class Thing:
    pass


def say(text):
    print(text)


def fail():
    raise ValueError('in a finalizer')


sys.excepthook = lambda kind, error, trace: print('hook', kind.__name__, error)
atexit.register(say, 'before')
first, second = Thing(), Thing()
weakref.finalize(first, say, 'first')
weakref.finalize(second, fail)
weakref.finalize(second, say, 'second').atexit = False
atexit.register(say, 'after')
print('end')
