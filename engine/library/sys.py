"""What a program may know of the machine that runs it."""
from _sys import *
from _sys import _write, _depth, _modules

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
copyright = ''
argv = ['program.py']
path = []
flags = None
float_repr_style = 'short'
dont_write_bytecode = True
warnoptions = []
builtin_module_names = ('builtins', 'sys')


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


version_info = _Version(version_info)


class _Implementation:
    name = 'cpython'
    version = version_info
    cache_tag = 'cpython-313'


implementation = _Implementation()


class _FloatInfo:
    max = 1.7976931348623157e+308
    max_exp = 1024
    max_10_exp = 308
    min = 2.2250738585072014e-308
    min_exp = -1021
    min_10_exp = -307
    dig = 15
    mant_dig = 53
    epsilon = 2.220446049250313e-16
    radix = 2
    rounds = 1


float_info = _FloatInfo()


class _IntInfo:
    bits_per_digit = 30
    sizeof_digit = 4
    default_max_str_digits = 4300
    str_digits_check_threshold = 640


int_info = _IntInfo()


class _HashInfo:
    width = 64
    modulus = 2305843009213693951
    inf = 314159
    nan = 0
    imag = 1000003
    algorithm = 'siphash13'
    hash_bits = 64
    seed_bits = 128


hash_info = _HashInfo()


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

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
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


TextIOWrapper.__module__ = '_io'
stdout = __stdout__ = TextIOWrapper('<stdout>', False)
stderr = __stderr__ = TextIOWrapper('<stderr>', True)
stdin = __stdin__ = _Input()


def exc_info():
    error = exception()
    if error is None:
        return (None, None, None)
    return (type(error), error, error.__traceback__)


def exit(status=None, /):
    raise SystemExit(status)


def getdefaultencoding():
    return 'utf-8'


def getfilesystemencoding():
    return 'utf-8'


def get_int_max_str_digits():
    return 4300


def set_int_max_str_digits(maxdigits):
    pass


def settrace(function, /):
    raise NotImplementedError('sys.settrace: programs here are stepped by Outlive itself')


def gettrace():
    return None


def displayhook(value, /):
    if value is not None:
        print(repr(value))


def excepthook(kind, value, traceback, /):
    import traceback as module
    module.print_exception(value)


__displayhook__ = displayhook
__excepthook__ = excepthook
modules = _modules()


def _getframe(depth=0, /):
    import inspect
    frame = inspect.currentframe()
    while depth > 0 and frame is not None:
        frame = frame.f_back
        depth -= 1
    if frame is None:
        raise ValueError('call stack is not deep enough')
    return frame
