from functools import reduce
import operator
print(reduce(operator.add, [1, 2, 3, 4]), reduce(operator.mul, range(1, 6)), reduce(lambda a, b: f"({a}+{b})", "abcd"), reduce(operator.add, [], 0), reduce(operator.add, [5]), reduce(lambda a, b: [b, *a], [1, 2, 3], []))
print(reduce(max, [3, 9, 2]), reduce(lambda d, k: d[k], ["a", "b"], {"a": {"b": 7}}), reduce(lambda acc, w: {**acc, w: acc.get(w, 0) + 1}, "a b a".split(), {}), reduce(operator.or_, [{1}, {2}, {1, 3}]))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs, lambda x: x)
print(compose(str, len, lambda n: n * 2)(12345), reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(operator.concat, [[1], [2, 3], []]))
for use in ("reduce(operator.add, [])", "reduce(operator.add)", "reduce(operator.add, 5)", "reduce(5, [1, 2])", "reduce(lambda a: a, [1, 2])", "reduce(operator.add, [1, 'a'])", "reduce(None, [1])"):
    try:
        print(use, "=", eval(use))
    except TypeError as error:
        print(use, "->", error)
def traced(a, b):
    print(f"{a} and {b}")
    return a + b
print(reduce(traced, (n for n in range(4))), reduce(traced, "xy", "start:"))
try:
    reduce(lambda a, b: a / b, [1, 0, 5])
except ZeroDivisionError as error:
    print(error)
