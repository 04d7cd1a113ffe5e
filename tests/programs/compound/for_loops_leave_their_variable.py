for i in range(3): pass
print(i)
for i in []: pass
print(i)
for i in range(2):
    i = i * 10
    print(i)
for x, (y, z) in [(1, (2, 3)), (4, "ab")]: print(x, y, z)
class Box: pass
box = Box()
for box.attr in "ab": pass
d = {}
for d["k"] in range(4): pass
l = [0, 0]
for l[l[0]] in (1, 2, 0): print(l)
print(box.attr, d)
items = [1, 2, 3, 4]
for x in items:
    if x == 2: items.remove(x)
print(items)
for x in items[:]: items.append(x)
print(items)
for k, v in {"a": 1, "b": 2}.items(): print(k, v, end=" ")
for n, c in enumerate("xy", 1): print(n, c, end=" ")
for a, b in zip("ab", [1, 2, 3]): print(a, b, end=" ")
for r in reversed([1, 2]): print(r, end=" ")
for s in sorted({"b", "a"}): print(s, end=" ")
print()
for source in ("for x in 5: pass", "for x, y in [1]: pass", "for x, y in [(1, 2, 3)]: pass", "for x in None: pass", "for x in int: pass", "for k, v in {'abc': 1}: pass", "for k, v in {'ab': 1}: print(k, v)", "for i in 3, 4: print(i)", "for [a, b] in ['xy']: print(a, b)"):
    try:
        exec(source)
    except (TypeError, ValueError) as error:
        print(source, "->", type(error).__name__, error)
