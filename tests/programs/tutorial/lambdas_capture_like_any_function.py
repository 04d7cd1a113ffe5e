fs = {op: (lambda a, b, op=op: eval(f"{a}{op}{b}")) for op in "+-*"}
print({k: f(6, 2) for k, f in fs.items()})
adders = [lambda x, n=n: x + n for n in range(3)]
print([f(10) for f in adders])
def sorter(key): return lambda items: sorted(items, key=lambda x: x[key])
by_age = sorter("age")
print(by_age([{"age": 3}, {"age": 1}]))
y = (lambda f: (lambda x: x(x))(lambda x: f(lambda v: x(x)(v))))
print(y(lambda fact: lambda n: 1 if n == 0 else n * fact(n - 1))(6))
print((lambda *a, sep="-": sep.join(map(str, a)))(1, 2, 3, sep="+"))
