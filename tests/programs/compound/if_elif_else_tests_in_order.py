def test(name, value):
    print("test", name)
    return value
if test("a", 0): print("A")
elif test("b", []): print("B")
elif test("c", "x"): print("C")
elif test("d", 1): print("D")
else: print("else")
def grade(n):
    if n >= 90: return "A"
    elif n >= 80: return "B"
    elif n >= 70: return "C"
    return "F"
print([grade(n) for n in (95, 85, 75, 10)])
if not (x := []): print("empty", x)
if 1:
    if 0: print("never")
    else: print("inner else belongs to the inner if")
if 0: pass
else:
    if 1: print("nested")
for value in (0, 0.0, 0j, "", b"", (), [], {}, set(), range(0), None, False, "0", [0], (None,), -1, float("nan"), " ", {0}, object):
    print(repr(value), end=": ")
    if value: print("true")
    else: print("false")
