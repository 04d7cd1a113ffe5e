import warnings
for bad in ["warnings.simplefilter('once', category=UserWarning)", "warnings.resetwarnings()", "warnings.warn_explicit('x', UserWarning, 'a.py', 3)",
    "warnings.warn_explicit(UserWarning('ui'), 3, 'a.py', 3)", "warnings.warn(DeprecationWarning('in'), UserWarning)"]:
    try:
        exec(bad)
    except BaseException as e:
        print(bad, type(e).__name__, e)
def sw(*a, **k): print('SW', a[1:2], a[3:], k)
old = warnings.showwarning
warnings.showwarning = sw
warnings.warn('hello')
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('hello')
    ~bool(1)
    print([str(x) for x in w])
    print(w[0].message, w[0].category, w[0].line, w[0].source, w[0].file)
del warnings.showwarning
try: warnings.warn('hello2')
except Exception as e: print(repr(e))
warnings.showwarning = old
warnings.formatwarning = lambda *a: 'formatted %s\n' % (a[3],)
warnings.warn('hello3')
warnings.resetwarnings()
def f(): warnings.warn('same', stacklevel=2)
f()
f(); f()
for i in range(3): f()
def outer(level): inner(level)
def inner(level): warnings.warn('lev', stacklevel=level)
for i in range(5): outer(i)
warnings.filterwarnings('error', message='bool', module='x')
warnings.filterwarnings('error', message='.*inversion')
try: ~bool(0)
except DeprecationWarning as e: print('caught', e)
warnings.filterwarnings('ignore', module='__main__', append=True)
warnings.simplefilter('module')
for i in range(2):
    ~bool(0)
    warnings.warn('mod')
warnings.simplefilter('once')
for i in range(2):
    warnings.warn('once')
warnings.warn('once')
print(__warningregistry__)
print(warnings.onceregistry)
@warnings.deprecated('old one')
def old(a): return a
print(old(3), old.__deprecated__)
@warnings.deprecated('old class', category=UserWarning)
class Old:
    def __init__(self, x): self.x = x
print(Old(3).x)
class New(Old): pass
New(3)
@warnings.deprecated('old class2')
class Old2:
    pass
try: Old2(3)
except TypeError as e: print(e)
class New2(Old2):
    def __init_subclass__(cls, **k): print('sub', cls)
class New3(New2): pass
@warnings.deprecated('x', category=None)
def nocat(): pass
print(nocat.__deprecated__)
with warnings.catch_warnings(action='ignore'):
    warnings.warn('not shown')
with warnings.catch_warnings():
    warnings.simplefilter('error')
    ~bool(1)
