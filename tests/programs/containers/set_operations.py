# Sets: operators want sets, methods take anything iterable.
def attempt(work):
    try:
        return work()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, b - a)
print(a.union([4], (5,)), a.intersection([1, 9]), a.difference('x', [1]), a.symmetric_difference([1, 7]))
print(a <= {1, 2, 3}, a < {1, 2, 3}, a < {1, 2, 3, 4}, a >= {1}, a > {1}, a == {3, 2, 1}, a != b, a == [1, 2, 3])
print(a.issubset(range(9)), a.issuperset([1]), a.isdisjoint([7]), a.isdisjoint(b), 1 in a, 9 in a, [] == a)
f = frozenset([1, 2])
print(f, type(f | a), type(a | f), f | a, f == {1, 2}, hash(f) == hash(frozenset([2, 1])), frozenset(), frozenset('a'))
a |= {9}
a &= {1, 9, 10}
a ^= {1}
a -= {77}
print(a)
a.update([5], 'x')
a.discard(99)
a.remove(9)
a.add('new')
print(len(a), 'new' in a, sorted(map(str, a)))
a.intersection_update([5])
a.difference_update([1])
a.symmetric_difference_update([5, 6])
print(a, a.pop(), a, a.copy() is a)
for work in (lambda: {1} | [1], lambda: [1] | {1}, lambda: {1} & None, lambda: {1} - 'a', lambda: {1} < [1], lambda: {1} + {2},
             lambda: {1}.union(5), lambda: set(5), lambda: set(1, 2), lambda: set(x=1), lambda: set().pop(), lambda: set().remove(1),
             lambda: set().remove([1]), lambda: {[]}, lambda: {{}}, lambda: {1, {2}}, lambda: {(1, [])}, lambda: set([[]]), lambda: [] in {1},
             lambda: hash(set()), lambda: a[0], lambda: {1}.foo, lambda: frozenset().add(1), lambda: {1}.add(), lambda: {1}.add(1, 2),
             lambda: {1}.discard({}), lambda: {1}.issubset(5), lambda: {1}.isdisjoint(), lambda: frozenset(5), lambda: {1}.clear(1),
             lambda: {1}.update(5), lambda: {1} * 2, lambda: {1}.intersection_update(None)):
    print(attempt(work))
s = {1, frozenset([2])}
print({2} in s, frozenset([2]) in s)
x = {1}
y = x
x |= {2}
print(y is x, y)
f2 = f
f2 |= {3}
print(f2 is f, f, f2)
print(set(), {1}, {1.0, 1, True}, frozenset({1}), set('aab') == {'a', 'b'}, {*[1], *(2,)}, {x % 3 for x in range(9)})


class S(set):
    pass


print(S([1]), type(S([1]) | {2}), type({2} | S([1])), S([1]) | {2}, S([1]).copy(), S() == set())
