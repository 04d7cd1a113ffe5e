import sys
def prof(frame, event, arg):
    print(event, frame.f_code.co_name, frame.f_lineno, getattr(arg, '__name__', arg))
def add(a, b): return a + b
def g():
    yield 1
def work():
    x = len([1])
    y = [].append(3)
    z = max(1, 2)
    print('p')
    s = sorted([2, 1])
    int('3')
    range(3)
    str(5).upper()
    try: int('x')
    except ValueError: pass
    try: [].index(3)
    except ValueError: pass
    list(g())
    return add(x, z)
sys.setprofile(prof)
work()
sys.setprofile(None)
print(sys.getprofile())
counts = {}
def counter(frame, event, arg):
    if event == 'call': counts[frame.f_code.co_name] = counts.get(frame.f_code.co_name, 0) + 1
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
sys.setprofile(counter); fib(8); sys.setprofile(None)
print(counts)
