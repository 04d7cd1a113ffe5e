# Each built-in exception's own fields, made by hand and by the interpreter.
def caught(work):
    try:
        work()
    except BaseException as e:
        return e


e = caught(lambda: {}['key'])
print(repr(e), str(e), e.args)
print(str(KeyError('a', 'b')), str(KeyError()), str(KeyError("it's")), str(LookupError('a')), str(IndexError('a')))
e = caught(lambda: undefined)
print(repr(e), e.name, e.args)
e = NameError('text', name='x')
print(e, e.name, NameError('t').name)
e = caught(lambda: (5).nope)
print(repr(e), e.name, e.obj)
e = AttributeError('text', name='n', obj=7)
print(e, e.name, e.obj, AttributeError().name)
try:
    import nope_nope
except ImportError as e:
    print(repr(e), e.name, e.path, e.msg)
e = ImportError('text', name='m', path='p')
print(e, e.name, e.path, e.msg, repr(e), ImportError('a', 'b').msg)
e = StopIteration(5)
print(e.value, e.args, StopIteration().value, StopIteration(1, 2).value, str(StopIteration(1, 2)))
e = SystemExit(3)
print(e.code, SystemExit().code, SystemExit(1, 2).code, SystemExit('bye').code, repr(e))
for args in ((), (1,), (2, 'gone'), (2, 'gone', 'file.txt'), (13, 'no', 'f'), (17, 'x'), (999, 'odd'), ('a', 'b'), (2, 'gone', 'f', 1, 'g', 'h')):
    e = OSError(*args)
    print(type(e).__name__, '|', e, '|', repr(e), e.errno, e.strerror, e.filename, e.filename2, e.args)
print(issubclass(FileNotFoundError, OSError), IOError is OSError, EnvironmentError is OSError, ConnectionResetError.__mro__[1:3])
print(FileNotFoundError('just text'), FileNotFoundError(2, 'x').errno, PermissionError(1, 'a', 'b'), TimeoutError(5, 'x'), BlockingIOError(11, 'x'))
e = SyntaxError('bad', ('f.py', 3, 7, 'x = = 1', 3, 8))
print(e, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.args)
e = SyntaxError('bad')
print(e, e.msg, e.filename, e.lineno, SyntaxError().msg)
for make in (lambda: StopIteration(x=1), lambda: KeyError(a=1), lambda: ImportError(q=1), lambda: AttributeError(foo=1), lambda: OSError(x=1),
             lambda: NameError(foo=1), lambda: Exception(x=1), lambda: BaseException(5, y=1)):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)
print(repr(Exception()), repr(Exception(1)), repr(Exception(1, 'a')), repr(Exception((1,))), str(Exception()), str(Exception(1, 2)), str(Exception('a')), str(Exception(None)))
print(repr(ValueError([1])), ValueError('a') == ValueError('a'), hash(ValueError()) is None)
e = ValueError('a')
e.args = (1, 2)
print(e, e.args, repr(e))
for value in (5, None, [3]):
    try:
        e.args = value
        print(e.args)
    except TypeError as error:
        print(error)
for name, value in (('__cause__', 5), ('__context__', 'x'), ('__traceback__', 3), ('__suppress_context__', 'a')):
    try:
        setattr(e, name, value)
        print(name, getattr(e, name))
    except TypeError as error:
        print(error)
try:
    del e.args
except TypeError as error:
    print(error)
e.extra = 'own attribute'
print(e.extra, e.__dict__)
