def inner():
    try:
        yield 1
    except 3:
        pass


def outer(name):
    yield from inner()


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def close(self):
        print('closed')


def over():
    yield from Source()


one = outer('one')
next(one)
two = over()
next(two)
del two
del one
print('end')
