def collector(items=[]):
    def add(x):
        items.append(x)
        return items
    return add
a, b = collector(), collector()
a(1)
print(a(2), b(3))
g = lambda xs=[]: xs.append(1) or xs
print(g(), g())
def gen(seen=[]):
    seen.append(len(seen))
    yield seen
print(list(gen()), list(gen()))
