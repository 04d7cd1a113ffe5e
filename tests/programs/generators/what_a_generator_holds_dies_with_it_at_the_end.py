class Loud:
    def __init__(self, name, *held):
        self.name, self.held = name, held

    def __del__(self):
        print('del', self.name)


def steps(name, *held):
    try:
        yield name
    finally:
        print('end of', name)


def plain(*held):
    yield held


first = steps('first', Loud('held by first'))
second = (step for step in steps('second'))
third = plain(Loud('held by third'))
fourth = steps('fourth')
for generator in (first, second, third, fourth):
    next(generator)
last = Loud('last', Loud('held by last'))
del generator
