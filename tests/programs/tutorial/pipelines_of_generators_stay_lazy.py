def read(lines):
    for line in lines:
        print("read", line)
        yield line
def parse(lines):
    for line in lines:
        name, _, value = line.partition("=")
        if value: yield name, int(value)
def large(pairs, least):
    for name, value in pairs:
        if value >= least: yield name
source = ["a=5", "junk", "b=50", "c=70", "d=1"]
p = large(parse(read(source)), 10)
print("nothing read yet")
print(next(p))
print(next(p))
print(next(p, "no more"))
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
def flatten(x):
    for item in x:
        if isinstance(item, (list, tuple)): yield from flatten(item)
        else: yield item
print(list(flatten([1, [2, (3, [4])], [], 5])))
def permutations(items):
    if not items: yield []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]): yield [x] + rest
print(["".join(p) for p in permutations(list("abc"))])
