# A generator that is closed while it delegates holds its delegate alone: one that then
# will not end is told of from where the delegating stands.
def stubborn():
    try:
        yield 1
    except BaseException:
        yield 0
    finally:
        yield 0


def delegates():
    yield from stubborn()


generator = delegates()
next(generator)
try:
    generator.close()
except RuntimeError as error:
    print('closed:', error)
generator = delegates()
next(generator)
try:
    generator.throw(KeyError('thrown'))
    del generator
except BaseException as error:
    print('thrown:', error)
last = delegates()
next(last)
