print({1, 1.0, True}, {0, False}, len({"a", "a"}), {*"aab"} == {"a", "b"})
print(type({}).__name__, type({1}).__name__, type({*()}).__name__, set())
print({x % 3 for x in range(10)}, {(x, y) for x in range(2) for y in range(2)} == {(0, 0), (0, 1), (1, 0), (1, 1)})
print(sorted({c.lower() for c in "Hello World" if c.isalpha()}))
print({frozenset({1}), frozenset({1})}, {1, 2} | {3}, {1, 2} - {2}, {1, 2} & {2, 3}, {1, 2} ^ {2, 3})
try:
    {1, [2]}
except TypeError as error:
    print(error)
try:
    {{1}}
except TypeError as error:
    print(error)
for use in ("{1} + {2}", "{1} | [2]", "{1}[0]", "{1} < [1]", "{1}.union([2], (3,))", "{1}.update(5)", "{1} & frozenset([1])", "frozenset([1]) & {1}", "{1}.remove(2)", "set().pop()", "{1}.add([])"):
    try:
        print(use, "=", eval(use))
    except (TypeError, KeyError) as error:
        print(use, "->", type(error).__name__, error)
s = {1}
t = s
s |= {2}
print(t, s is t)
f = g = frozenset([1])
f |= {2}
print(f, g, f is g)
