import sys
log = []
def tr(frame, event, arg):
    print(event, frame.f_code.co_name, frame.f_lineno, arg if isinstance(arg, (int, type(None), str)) else type(arg).__name__)
    return tr
# local only for lines
def only_calls(frame, event, arg):
    print('call of', frame.f_code.co_name, sorted(frame.f_locals.items()))
def add(a, b):
    c = a + b
    return c
def fact(n):
    if n <= 1:
        return 1
    return n * fact(n - 1)
sys.settrace(only_calls)
add(1, 2); fact(3)
sys.settrace(None)
print(sys.gettrace())
# variables over lines
def watch(frame, event, arg):
    if event == 'line':
        print('  line', frame.f_lineno, frame.f_locals)
    elif event == 'return':
        print('  returns', arg, frame.f_locals)
    return watch
def work(n):
    result = []
    for i in range(n):
        square = i * i
        result.append(square)
    return result
sys.settrace(watch)
work(2)
sys.settrace(None)
# coverage
def cover(f, *args):
    hit = set()
    def local(frame, event, arg):
        if event == 'line': hit.add(frame.f_lineno - f.__code__.co_firstlineno)
        return local
    def glob(frame, event, arg):
        return local if frame.f_code is f.__code__ else None
    sys.settrace(glob)
    try: f(*args)
    finally: sys.settrace(None)
    return sorted(hit)
def classify(x):
    if x < 0:
        return 'neg'
    elif x == 0:
        return 'zero'
    else:
        for i in range(x):
            if i == 3:
                break
        else:
            return 'small'
        return 'big'
for v in (-1, 0, 2, 5): print(v, cover(classify, v))
# tracer raises
def bad(frame, event, arg):
    if event == 'line' and frame.f_lineno % 2 == 0: raise RuntimeError('from tracer')
    return bad
def victim():
    x = 1
    y = 2
    z = 3
    return x
sys.settrace(bad)
try: victim()
except RuntimeError as e:
    import traceback
    print(repr(e), sys.gettrace())
    traceback.print_exc()
# set f_trace by hand
def here():
    f = sys._getframe()
    f.f_trace = tr
    sys.settrace(lambda *a: None)
    x = 1
    y = 2
    sys.settrace(None)
here()
f = sys._getframe()
print(f.f_trace, f.f_trace_lines, f.f_trace_opcodes)
f.f_trace_lines = False
print(f.f_trace_lines)
f.f_trace_lines = True
try: f.f_trace_lines = 5
except TypeError as e: print(e)
def nolines(frame, event, arg):
    frame.f_trace_lines = False
    print(event, frame.f_code.co_name)
    return nolines
sys.settrace(nolines)
work(1); add(3, 4)
sys.settrace(None)
class C:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __repr__(self): return 'C'
    @property
    def p(self): return self.v
    @classmethod
    def k(cls): return cls(1)
    @staticmethod
    def s(): return 2
    def __enter__(self): return self
    def __exit__(self, *a): return False
    def __del__(self): pass
def use():
    c = C(1)
    c == C(2)
    print(c)
    c.p
    C.k()
    C.s()
    with c:
        pass
    sorted([3, 1], key=lambda x: -x)
    list(map(lambda x: x, [1]))
    return max([1, 2], key=lambda v: v)
sys.settrace(tr)
use()
sys.settrace(None)
# exceptions
def inner(): raise ValueError('v')
def middle():
    try: inner()
    finally: print('cleanup')
def outer():
    try: middle()
    except ValueError: return 'caught'
    finally: pass
def reraiser():
    try:
        try: inner()
        except ValueError: raise
    except ValueError as e:
        raise KeyError('k') from e
sys.settrace(tr)
outer()
try: reraiser()
except KeyError: pass
sys.settrace(None)
def gen():
    try:
        yield 1
        yield 2
    finally:
        print('closing')
sys.settrace(tr)
g = gen(); next(g); g.close()
try: next(iter([]))
except StopIteration: pass
sys.settrace(None)
exec("sys.settrace(tr)\nadd(1, 1)\nsys.settrace(None)")
sys.settrace(tr); exec("a = 1\nif a:\n    b = 2"); sys.settrace(None)
def rec(n):
    if n: rec(n - 1)
depth = 0
def indent(frame, event, arg):
    global depth
    if event == 'call':
        print('  ' * depth + f'-> {frame.f_code.co_name}({frame.f_locals})'); depth += 1
    elif event == 'return':
        depth -= 1; print('  ' * depth + f'<- {arg!r}')
    return indent
sys.settrace(indent); fact(3); rec(2); sys.settrace(None)
