for i in range(3):
    if i == 5: break
else:
    print("for else", i)
for i in []:
    pass
else:
    print("empty else")
for i in range(3):
    if i == 1: break
else:
    print("never")
n = 3
while n:
    n -= 1
    if n == 1: continue
else:
    print("while else", n)
while True:
    break
else:
    print("never")
l = [1, 2, 3]
for x in l:
    if x < 3: l.append(x + 5)
    if len(l) > 8: break
print(l)
l = [1, 2, 3, 4]
for x in l: l.remove(x)
print(l)
d = {"a": 1}
try:
    for k in d: d[k + "x"] = 1
except RuntimeError as e: print(e)
try:
    for k in d: del d[k]
except RuntimeError as e: print(e)
s = {1}
try:
    for k in s: s.add(k + 1)
except RuntimeError as e: print(e)
d = {1: 1, 2: 2}
try:
    for k in list(d): d[k + 10] = 1
    for k in d: d[k] = 0
    print(d)
    for k in d.items(): d.pop(1); d[1] = 5
except RuntimeError as e: print(e)
for i in range(3):
    for j in range(3):
        if j == 1: break
        print(i, j)
    else: continue
    if i == 1: break
def rng():
    for i in range(10, 0, -3):
        i += 100
        print(i, end=" ")
    print()
rng()
class Legacy:
    def __getitem__(self, i):
        if i > 3: raise IndexError("end")
        return i * i
print(list(Legacy()), 4 in Legacy(), 5 in Legacy(), *Legacy())
a, b, c, e = Legacy()
print(a, b, c, e)
it = iter(Legacy())
print(next(it), type(it).__name__, it.__length_hint__() if hasattr(it, "__length_hint__") and hasattr(Legacy, "__len__") else "no len")
class LegacyStop:
    def __getitem__(self, i):
        if i > 1: raise StopIteration
        return i
print(list(LegacyStop()))
class NotIter:
    __iter__ = None
    def __getitem__(self, i): return 1
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
attempt(lambda: iter(NotIter()))
attempt(lambda: 5 in NotIter())
class BadIter:
    def __iter__(self): return 5
attempt(lambda: list(BadIter()))
def loop(v):
    for _ in v: pass
attempt(lambda: loop(BadIter()))
attempt(lambda: loop(5))
attempt(lambda: loop(None))
attempt(lambda: loop(object))
class Contains:
    def __contains__(self, x): return x
print("x" in Contains(), 0 in Contains(), [] not in Contains())
class NoContains: __contains__ = None
attempt(lambda: 1 in NoContains())
attempt(lambda: 1 in 5)
attempt(lambda: "a" in 5)
attempt(lambda: 1 in "abc")
attempt(lambda: "a" in b"abc")
calls = iter([1, 2, 0, 3])
print(list(iter(lambda: next(calls), 0)))
attempt(lambda: iter(5, 0))
for i, (a, b) in enumerate(zip("ab", "cd"), 1): print(i, a, b)
if 0: print("no")
elif []: print("no")
elif "x": print("elif")
else: print("no")
x = 5
print(1 < x < 10, 1 < x > 2, 1 == 1.0 == True, 1 < 2 in [2], not 1 == 2, x is not None is not False)
pass; print("semi"); pass
