import sys, struct, functools, inspect
for n in ('exit', 'exc_info', 'getrefcount', 'getsizeof', 'intern', 'getrecursionlimit', 'setrecursionlimit', 'settrace', 'setprofile', 'gettrace', 'getprofile', 'getdefaultencoding', '_getframe', 'is_finalizing', 'displayhook', 'excepthook', 'set_int_max_str_digits', 'get_int_max_str_digits', 'getswitchinterval', 'exception'):
    f = getattr(sys, n); print(f, type(f).__name__, f.__module__)
print(struct.pack, functools.reduce, functools.cmp_to_key.__module__)
for f in (lambda: sys.getsizeof(), lambda: sys.setrecursionlimit('a'), lambda: sys.setrecursionlimit(-1), lambda: sys.intern(5), lambda: sys.getrefcount(), lambda: sys.exc_info(1), lambda: sys._getframe(1000), lambda: sys.getdefaultencoding(1), lambda: sys.exit(1, 2), lambda: struct.calcsize(), lambda: struct.pack(), lambda: struct.unpack('i'), lambda: sys.settrace(), lambda: sys.settrace(None), lambda: sys.setprofile(None), lambda: sys.gettrace(), lambda: sys.getprofile()):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def g():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_lineno
print(g(), sys.exception())
try: 1/0
except Exception: print(sys.exc_info()[0], sys.exception())
sys.exit('bye')
