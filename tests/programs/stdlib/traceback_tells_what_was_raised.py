import sys
import traceback


def inner(x):
    return 1 / x


def outer():
    try:
        inner(0)
    except ZeroDivisionError as e:
        raise ValueError('bad value') from e


def clean(text):
    return text.replace(__file__, 'FILE')


try:
    outer()
except ValueError as e:
    print(clean(traceback.format_exc()), end='')
    traceback.print_exc(limit=1, file=sys.stdout) if 0 else None
    print(clean(''.join(traceback.format_exception(e))) == clean(traceback.format_exc()))
    print(traceback.format_exception_only(e))
    print(traceback.format_exception_only(type(e), e))
    tb = traceback.extract_tb(e.__traceback__)
    print([(f.name, f.lineno, f.line) for f in tb])
    print(clean(''.join(traceback.format_tb(e.__traceback__))), end='')
    print(clean(''.join(traceback.format_list(tb))), end='')
    te = traceback.TracebackException.from_exception(e)
    print(clean(''.join(te.format())), end='')
    print(te.exc_type_str if hasattr(te, 'exc_type_str') else '', list(te.format_exception_only()), te.__cause__.exc_type_str)
    print(clean(''.join(traceback.format_exception(e, chain=False))), end='')
    print(clean(''.join(traceback.format_exception(e, limit=1))), end='')
    print(e.__traceback__.tb_lineno, e.__traceback__.tb_next.tb_lineno, e.__traceback__.tb_frame.f_code.co_name)
    for frame, lineno in traceback.walk_tb(e.__traceback__):
        print(frame.f_code.co_name, lineno)


def deep():
    return traceback.extract_stack()[-1].name, len(traceback.format_stack())


print(deep())
try:
    raise KeyError('k')
except KeyError:
    kind, value, tb = sys.exc_info()
    print(kind, repr(value), tb is not None, sys.exception() is value)
print(sys.exc_info())
try:
    e = ValueError('noted')
    e.add_note('a note\nof two lines')
    raise e
except ValueError as err:
    print(clean(traceback.format_exc()), end='')
try:
    raise ExceptionGroup('group', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [KeyError('x')])])
except ExceptionGroup as eg:
    print(clean(traceback.format_exc()), end='')


def rec(n):
    if n:
        return rec(n - 1)
    raise RuntimeError('deep')


try:
    rec(10)
except RuntimeError:
    print(clean(traceback.format_exc()), end='')
try:
    compile_error = None
    raise SyntaxError('bad', ('f.py', 3, 5, 'x = = 1\n', 3, 6))
except SyntaxError as e:
    print(''.join(traceback.format_exception_only(e)), end='')
s = traceback.StackSummary.from_list([('file.py', 10, 'func', 'code here')])
print(''.join(s.format()), end='')
print(traceback.FrameSummary('f.py', 3, 'g', line='x'))
traceback.print_exception(ValueError('printed'), file=sys.stdout)
print(traceback.format_exception(None))
