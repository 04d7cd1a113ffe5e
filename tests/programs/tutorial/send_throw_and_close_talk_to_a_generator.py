def averager():
    total = count = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as error:
            print("reset because", error)
            total = count = 0
            average = None
            continue
        total += value
        count += 1
        average = total / count
g = averager()
next(g)
print(g.send(10), g.send(20), g.throw(ValueError("new series")), g.send(6))
g.close()
try:
    g.send(1)
except StopIteration:
    print("closed")
def careful():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("asked to leave")
        raise
    finally:
        print("cleaned up")
c = careful()
next(c)
del c
def delegate():
    result = yield from averager_once()
    yield f"result {result}"
def averager_once():
    x = yield "first"
    y = yield "second"
    return (x + y) / 2
d = delegate()
print(next(d), d.send(4), d.send(8))
