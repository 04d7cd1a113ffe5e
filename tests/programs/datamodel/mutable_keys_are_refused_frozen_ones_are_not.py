d = {}
for key in (1, "a", (1, 2), frozenset({1}), None, 1.5, b"x", int, len, ..., range(3)):
    d[key] = True
print(len(d), d[(1, 2)], d[frozenset([1])], range(0, 3) in d)
for key in ([], {}, set(), bytearray(), (1, []), slice(1, []), memoryview(bytearray(1))):
    try:
        d[key] = 1
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    {[]: 1}
except TypeError as error:
    print(error)
try:
    {1, []}
except TypeError as error:
    print(error)
try:
    [] in d
except TypeError as error:
    print(error)
try:
    set() in {1}
    print("a set may be looked for in a set")
    {} in {1}
except TypeError as error:
    print(error)
