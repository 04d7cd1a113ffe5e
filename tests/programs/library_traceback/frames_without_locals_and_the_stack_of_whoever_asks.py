import logging
import traceback


def outer():
    inner()


def inner():
    1 / 0


try:
    outer()
except ZeroDivisionError as error:
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    print([entry.locals if entry.name != '<module>' else '...' for entry in told.stack])


def here():
    return traceback.StackSummary.extract(traceback.walk_stack(None))


print([entry.name for entry in here()])
try:
    logging.setLoggerClass(int)
except TypeError as error:
    print(error)
