x = None if (5 is None) else 3
y = (None.foo if (5 is None) else (None if True else None))
def f():
    return 2**64 - 1 is None
if 1 is 1: pass
while 'a' is not x: break
assert (1, 'x')
z = 1 if () is () else 2
print(1 if x is -1 else 2)
try: (1)(2)
except TypeError: pass
z = x is (1, 2)
z = x is None is 5
z = 1 < 2 is x
z = [i for i in range(3) if i is 3]
z = f"{x is 3}"
z = lambda: x is 3.5
def g(a=x is 3): pass
assert x is not 'a', 'm'
if 0: assert 5 is not 5, x is 5
z = not (x is 3)
z = x is 3 and x is 4 or x is 5
if x is 3 and not x is 4 or (x is 5): pass
match 3:
    case n if n is 3: pass
z = [1, 2]['a']
try: pass
finally: z = x is 3
def f():
    for i in 1, 2:
        try: return 3
        finally:
            z = x is 3
            if z: break
def f():
    while x is 3:
        try: continue
        finally: z = x is 4
    else: z = x is 5
    with x is 3: return 5
    try: pass
    except (x is 3): pass
    try: pass
    except* ValueError: x is 6
    return x is 8
if 0:
  class C(x is 3): z: (x is 9) = x is 3
