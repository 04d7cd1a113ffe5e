# Where a jump meets a number, None or a bool, and where an operator meets what it can't do.
for v in [0, 1, -1, 2**70, 0.0, -0.0, 1.5, float("nan"), None, True, False, "", "x", [], [0], 0j, 1j]:
    print(repr(v), "yes" if v else "no", "no" if not v else "yes", v and 1, v or 2, end="; ")
    while v:
        print("once", end="")
        break
    else:
        print("never", end="")
    print()
print([x for x in range(10) if x & 1], [x for x in range(10) if not x % 3])
for a, b in [(7, 3), (-7, 3), (7, -3), (-7, -3), (0, 5), (2**60, 7), (7, 2**60), (7.5, 2), (-7.5, 2), (7, 0.5), (True, 2)]:
    print(a % b, a // b, a / b, end=" ")
    if isinstance(a, float) or isinstance(b, float):
        try:
            print(a & b)
        except TypeError as e:
            print(e)
    else:
        print(a & b)
for b in [0, 0.0, False, None, "s"]:
    for operation in (lambda: 5 % b, lambda: 5 // b, lambda: 5 / b, lambda: 5 & b):
        try:
            print(operation(), end="; ")
        except Exception as e:
            print(type(e).__name__, e, end="; ")
    print()
print(-(2**50) // -1, (-(2**50)) % -1, -(2**50) / -1, (2**50 - 1) // -1, -(2**50) & -1)
