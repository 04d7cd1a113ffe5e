print({3, 1, 2}, {10, 2, 30}, {-1, -2, 0}, {8, 0, 16}, {True, 5, 2}, {1.5, 2, 0.5})
print(set(range(10, 0, -1)), set([64, 32, 0]), frozenset({7, 15, 23}), {0, 1, 2, 3, 4} - {2})
print({(1, 2), (2, 1)} == {(2, 1), (1, 2)}, list({5: 0, 3: 0, 9: 0}), list(dict.fromkeys([3, 1, 2])))
s = {1, 2, 3}
s.discard(2); s.add(9); s.add(2)
print(s, s | {20}, s & {9, 2}, s ^ {1, 4}, sorted(s, reverse=True))
print({"b", "a", "c"} == {"a", "b", "c"}, len({"x", "y"}), {"apple", "pear"}, {"one", "two", "three"}, set("hello"))
for x in {4, 2, 9}: print(x, end=" ")
print(list({2 ** 61, 1, 0}), {None, 1} == {1, None}, {100, 200, 300, 400})
