def gen(tag):
    def name():
        return tag
    yield name()
    yield name()

a = gen('a')
b = gen('b')
print(next(a), next(b), next(a), next(b))
