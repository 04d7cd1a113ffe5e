import sys
print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 12), type(sys.version_info).__name__, sys.implementation.name, sys.byteorder, sys.maxsize, sys.maxunicode, sys.argv[1:], len(sys.argv), sys.hexversion >> 16 == 0x030D, sys.platform != "")
print(sys.getrecursionlimit(), sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit, sys.hash_info.width, sys.flags.optimize, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.stdout.encoding, sys.getswitchinterval(), sys.dont_write_bytecode in (True, False), sys.api_version, sys.copyright[:13])
sys.setrecursionlimit(200)
def depth(n=0):
    try: return depth(n + 1)
    except RecursionError: return n
print(100 < depth() < 200, sys.getrecursionlimit())
sys.setrecursionlimit(1000)
for use in ("sys.setrecursionlimit(0)", "sys.setrecursionlimit('a')", "sys.exit('text')", "sys.exit()", "sys.exit(3)", "sys.exit([1])", "sys.getrefcount()", "sys.getsizeof()", "sys.intern(5)", "sys._getframe(99)", "sys.setrecursionlimit()", "sys.nope", "sys.set_int_max_str_digits(5)", "sys.intern('ab') is sys.intern('a' + 'b')", "sys.getsizeof(object(), 1) > 0", "sys.call_tracing"):
    try:
        print(use, "=", eval(use)) if use != "sys.call_tracing" else None
    except BaseException as error:
        print(use, "->", type(error).__name__, error, getattr(error, "code", "no code"))
a = []
b = a
print(sys.getrefcount(a), sys.getrefcount([]), sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exc_info()[0], sys.exc_info()[1] is e, sys.exception() is e, sys.exc_info()[2].tb_lineno)
def f(): return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name
print(f(), "math" in sys.builtin_module_names or True, "sys" in sys.modules, sys.modules["__main__"].__name__, sys.stdout.write("written\n"), sys.stderr.name, sys.stdin.name, sys.displayhook.__name__, sys.getsizeof(0) <= sys.getsizeof(2 ** 100))
sys.displayhook(None); sys.displayhook([1])
import builtins
print(builtins._)
