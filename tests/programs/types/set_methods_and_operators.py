s = {1, 2, 3}
print(s.add(4), s.discard(9), s.discard(1), s.remove(2), s, s.pop() in (3, 4), len(s), s.clear(), s)
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a.union(b, [9]), a.intersection(b, (3,)), a.difference([1], [2]), a.symmetric_difference([1, 7]), a.isdisjoint([5]), a.issubset(range(9)), a.issuperset([1]), a < {1, 2, 3, 4}, a <= a, a < a, a == {3, 2, 1})
a.update([5], (6,)); a.intersection_update({1, 5, 6}); a.difference_update([6]); a.symmetric_difference_update({1, 8})
print(a, set("hello") == set("ohell"), set(), frozenset(), frozenset("ab") == {"a", "b"}, {1} | frozenset({2}), type(frozenset({1}) | {2}).__name__, type({1} | frozenset()).__name__)
f = frozenset([1, 2])
print(f, hash(f) == hash(frozenset([2, 1])), {f: "key"}[frozenset([2, 1])], f.copy() is f, f | {3}, f - {1}, 1 in f, {frozenset(), frozenset()}, f in {f}, {1, 2} in {f})
for use in ("{1}.remove(2)", "set().pop()", "{[]}", "{1}.add([])", "{1} | [1]", "{1} + {2}", "{1}[0]", "frozenset().add(1)", "{1}.union(5)", "set(5)", "set(1, 2)", "{1} < [1]", "{1}.remove()", "frozenset({1}).pop()", "{1} - 5", "hash({1})", "{1}.update(1)", "{1}.issubset(5)", "{{1}}", "set().nope", "{1}.discard([])", "{1}.intersection(1)", "{1} <= 1", "frozenset(1)", "{1}.isdisjoint(1)"):
    try:
        print(use, "=", eval(use))
    except (KeyError, TypeError, AttributeError) as error:
        print(use, "->", type(error).__name__, error)
x = y = {1}
x |= {2}
print(y, x is y, sorted({3, 1, 2}), {x % 3 for x in range(9)}, len(set("mississippi")), bool(set()), set([1, 1.0, True]), {0, False, 0.0})
