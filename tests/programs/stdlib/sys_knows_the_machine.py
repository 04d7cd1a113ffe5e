import sys


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (sys.version_info[:3], sys.version_info >= (3, 8), sys.version_info.major, sys.maxsize, sys.byteorder, sys.maxunicode, sys.implementation.name, sys.platform, sys.getrecursionlimit(), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.float_info.max, sys.float_info.epsilon, sys.int_info.bits_per_digit, sys.hash_info.modulus, sys.float_repr_style, sys.hexversion, sys.api_version))
show(lambda: sys.float_info)
show(lambda: sys.int_info)
show(lambda: sys.version_info)
show(lambda: (sys.intern('a') is sys.intern('a'), sys.getsizeof([]) > 0, sys.getrefcount(object()) >= 1, callable(sys.exit), sys.flags.optimize, type(sys.modules).__name__, 'sys' in sys.modules, sys.executable.__class__.__name__, isinstance(sys.path, list), isinstance(sys.argv, list)))
def ex(*a):
    try:
        sys.exit(*a)
    except SystemExit as e:
        return e.code, e.args
show(lambda: (ex(), ex(3), ex("msg")))
show(lambda: (sys.stdout.write('written\n'), sys.stdout.flush(), sys.stdout.isatty(), sys.stdout.encoding, sys.stdout.name, sys.stdin.name))
show(lambda: sys.setrecursionlimit(0))
show(lambda: sys.setrecursionlimit('a'))
old = sys.getrecursionlimit()
sys.setrecursionlimit(200)
def rec(n):
    return rec(n + 1)
show(lambda: rec(0))
sys.setrecursionlimit(old)
show(lambda: sys._getframe().f_code.co_name)
def caller():
    return sys._getframe(1).f_code.co_name
def calls():
    return caller()
show(calls)
show(lambda: sys.intern(5))
show(lambda: sys.getsizeof())
show(lambda: sys.displayhook(5))
show(lambda: sys.displayhook(None))
show(lambda: (sys.get_int_max_str_digits(), sys.dont_write_bytecode in (True, False), sys.is_finalizing(), sys.getswitchinterval(), sys.copyright[:13], sys.thread_info.name))
class W:
    def __init__(self):
        self.parts = []
    def write(self, s):
        self.parts.append(s)
    def flush(self):
        pass
w = W()
real = sys.stdout
sys.stdout = w
print('captured', 1)
sys.stdout = real
show(lambda: w.parts)
show(lambda: sys.excepthook.__name__)
show(lambda: sys.nope)
show(lambda: sys.__stdout__ is sys.stdout)
