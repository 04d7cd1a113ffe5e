import inspect
import sys
import traceback

sys.stderr = sys.stdout


def told(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


def outer(depth):
    return outer(depth - 1) if depth else traceback.extract_stack(limit=limit)


for limit in (0, 1, 2, -1, -2, None):
    print(limit, [entry.name for entry in outer(2)])
try:
    {}['key']
except KeyError as error:
    caught = error
told(traceback.format_exception, KeyError, caught, None)
told(traceback.format_exception, KeyError, caught)
told(traceback.format_exception, 5)
told(traceback.print_exception, 'text')
print(''.join(traceback.format_exception(type(caught), caught, caught.__traceback__)), end='')
traceback.print_exception(*sys.exc_info())
traceback.print_exception(KeyError, caught, None)
traceback.print_exception(caught, limit=0)
for function in (traceback.format_exception, traceback.print_exception, traceback.format_exception_only):
    print(inspect.signature(function))
group = ExceptionGroup('outer\nline', [ValueError('one\ntwo'), ExceptionGroup('inner', [TypeError('deep')])])
group.exceptions[0].add_note('noted')
print(traceback.format_exception_only(group))
print(traceback.format_exception_only(group, show_group=True))
print(''.join(traceback.TracebackException.from_exception(group).format_exception_only(show_group=True)))


def made(value):
    try:
        raise ValueError(value)
    except ValueError as error:
        return traceback.TracebackException.from_exception(error)


print(made(1) == made(1), made(1) == made(2), made(1) != 5, made(1).exc_type_str)
try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise KeyError('second') from error
except KeyError as error:
    compact = traceback.TracebackException.from_exception(error, compact=True, save_exc_type=False)
    print(compact.__cause__, compact.__context__, compact.__suppress_context__)
