"""What a program may know of the machine that runs it."""
from _sys import *
from _sys import _write, _depth, _modules
from _guise import as_native as _as_native
from _inspect import _prelude_names

version = '3.13.0 (outlive)'
version_info = (3, 13, 0, 'final', 0)
hexversion = 0x030D00F0
api_version = 1013
platform = 'linux'
byteorder = 'little'
maxsize = 9223372036854775807
maxunicode = 0x10FFFF
executable = ''
prefix = exec_prefix = ''
base_prefix = base_exec_prefix = platlibdir = ''
copyright = repr(_modules()['builtins'].copyright)
orig_argv = []
meta_path, path_hooks, path_importer_cache = [], [], {}
pycache_prefix = None
abiflags = ''
argv = [getattr(_modules()['__main__'], '__file__', '')]
path = []
float_repr_style = 'short'
dont_write_bytecode = False
warnoptions = []


class _Version(tuple):
    """The parts of a version, by place and by name."""
    __slots__ = ()
    major = property(lambda self: self[0])
    minor = property(lambda self: self[1])
    micro = property(lambda self: self[2])
    releaselevel = property(lambda self: self[3])
    serial = property(lambda self: self[4])

    def __repr__(self):
        return (f'sys.version_info(major={self[0]}, minor={self[1]}, micro={self[2]}, '
                f'releaselevel={self[3]!r}, serial={self[4]})')


_Version.__name__ = _Version.__qualname__ = 'version_info'
version_info = _Version(version_info)


class _Implementation:
    name = 'cpython'
    version = version_info
    cache_tag = 'cpython-313'


implementation = _Implementation()


def _record(title, names, values):
    # A tuple with names, as sys has many.
    class Record(tuple):
        __slots__ = ()

        def __repr__(self):
            return f"{title}({', '.join([f'{name}={value!r}' for name, value in zip(names, self)])})"
    for place, name in enumerate(names):
        setattr(Record, name, property(lambda self, place=place: self[place]))
    Record.n_fields = Record.n_sequence_fields = len(names)
    Record.n_unnamed_fields = 0
    Record.__match_args__ = tuple(names)
    Record.__name__ = Record.__qualname__ = title.rpartition('.')[2]
    Record.__module__ = 'sys'
    return Record(values)


float_info = _record('sys.float_info', (
    'max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds'), (
    1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1))
int_info = _record('sys.int_info', ('bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold'),
                   (30, 4, 4300, 640))
hash_info = _record('sys.hash_info', (
    'width', 'modulus', 'inf', 'nan', 'imag', 'algorithm', 'hash_bits', 'seed_bits', 'cutoff'), (
    64, 2305843009213693951, 314159, 0, 1000003, 'siphash13', 64, 128, 0))
thread_info = _record('sys.thread_info', ('name', 'lock', 'version'), ('pthread', 'semaphore', 'NPTL 2.36'))
flags = _record('sys.flags', (
    'debug', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode', 'no_user_site', 'no_site', 'ignore_environment',
    'verbose', 'bytes_warning', 'quiet', 'hash_randomization', 'isolated', 'dev_mode', 'utf8_mode', 'warn_default_encoding',
    'safe_path', 'int_max_str_digits'), (0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, False, 1, 0, False, 4300))


class TextIOWrapper:
    """The program's output, as a file that can only be written."""
    encoding = 'utf-8'
    errors = 'strict'
    closed = False
    newlines = None
    line_buffering = False

    def __init__(self, name, is_error):
        self.name = name
        self.mode = 'w'
        self._is_error = is_error
        if is_error:
            self.errors = 'backslashreplace'

    def write(self, text):
        if not isinstance(text, str):
            kind = 'None' if text is None else type(text).__name__
            raise TypeError(f'write() argument must be str, not {kind}')
        return _write(text, self._is_error)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def isatty(self):
        return False

    def writable(self):
        return True

    def readable(self):
        return False

    def fileno(self):
        return 2 if self._is_error else 1

    def reconfigure(self, **options):
        pass

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode='w' encoding='utf-8'>"


class _Input:
    """The program's input: what the learner types."""
    name = '<stdin>'
    mode = 'r'
    encoding = 'utf-8'
    closed = False

    def readline(self):
        try:
            return input() + '\n'
        except EOFError:
            return ''

    def read(self):
        return ''.join(self)

    def readlines(self):
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def isatty(self):
        return False

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode='r' encoding='utf-8'>"


TextIOWrapper.__module__ = _Input.__module__ = '_io'
_Input.__name__ = _Input.__qualname__ = 'TextIOWrapper'
stdout = __stdout__ = TextIOWrapper('<stdout>', False)
stderr = __stderr__ = TextIOWrapper('<stderr>', True)
stdin = __stdin__ = _Input()


def exc_info():
    error = exception()
    if error is None:
        return (None, None, None)
    return (type(error), error, error.__traceback__)


def exit(*status):
    if len(status) > 1:
        raise TypeError(f'exit expected at most 1 argument, got {len(status)}')
    raise SystemExit(*status) if status != (None,) else SystemExit()


builtin_module_names = ('_abc', '_ast', '_codecs', '_collections', '_functools', '_imp', '_io', '_locale', '_operator', '_signal', '_sre',
                        '_stat', '_string', '_symtable', '_thread', '_tracemalloc', '_typing', '_warnings', '_weakref', 'atexit',
                        'builtins', 'errno', 'faulthandler', 'gc', 'itertools', 'marshal', 'posix', 'pwd', 'sys', 'time')


stdlib_module_names = frozenset(_prelude_names()['_standard_module_names']())


def is_finalizing(): return False
def getswitchinterval(): return 0.005
def setswitchinterval(interval, /): pass
def getfilesystemencodeerrors(): return 'surrogateescape'
def getallocatedblocks(): return 0
def getprofile(): return _prelude_names()['_tracers'][1]


def setprofile(function, /): _prelude_names()['set_tracer'](1, function)


def audit(event, /, *args): pass
def addaudithook(hook, /): pass


class _Unraisable:
    # What an unraisable hook is given.
    def __init__(self, error, where, message):
        self.exc_type = type(error)
        self.exc_value = error
        self.exc_traceback = error.__traceback__
        self.err_msg = message
        self.object = None if message is not None else where


@_as_native
def unraisablehook(unraisable, /):
    print(f'Exception ignored in: {unraisable.object!r}', file=stderr)


__unraisablehook__ = unraisablehook


def getdefaultencoding():
    return 'utf-8'


def getfilesystemencoding():
    return 'utf-8'


_asyncgen_hooks = _prelude_names()['_asyncgen_hooks']


def get_asyncgen_hooks():
    return _record('asyncgen_hooks', ('firstiter', 'finalizer'), tuple(_asyncgen_hooks))


@_as_native
def set_asyncgen_hooks(firstiter=..., finalizer=...):
    hooks = firstiter, finalizer
    for name, hook in zip(('finalizer', 'firstiter'), hooks[::-1]):
        if hook is not None and hook is not ... and not callable(hook):
            raise TypeError(f'callable {name} expected, got {type(hook).__name__}')
    for place, hook in enumerate(hooks):
        if hook is not ...:
            _asyncgen_hooks[place] = hook


def settrace(function, /): _prelude_names()['set_tracer'](0, function)


@_as_native
def breakpointhook(*args, **keywords):
    raise NotImplementedError('breakpoint(): programs here are stepped by Outlive itself')


__breakpointhook__ = breakpointhook


def gettrace(): return _prelude_names()['_tracers'][0]


@_as_native
def displayhook(value, /):
    if value is not None:
        import builtins
        builtins._ = None
        stdout.write(repr(value) + '\n')
        builtins._ = value


@_as_native
def excepthook(kind, value, traceback, /):
    import traceback as module
    module.print_exception(value)


__displayhook__ = displayhook
__excepthook__ = excepthook
modules = _modules()


def _getframe(depth=0, /):
    frame = _prelude_names()['frame_at'](max(depth, 0))
    if frame is None:
        raise ValueError('call stack is not deep enough')
    return frame


for _function in list(modules['sys'].__dict__.values()):
    if type(_function) is type(_getframe) and _function.__module__ == 'sys':
        _as_native(_function)
del _function
