def f():
    yield 1
    raise KeyError("g")
for _ in f(): pass
