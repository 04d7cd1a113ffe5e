def numbers():
    yield 1
    yield 2
    raise RuntimeError("broken source")
def doubled(source):
    for n in source:
        yield n * 2
g = doubled(numbers())
print(next(g), next(g))
print(list(g))
