"""A Random is copied with its state, takes bits from its subclass, and refuses states that are none."""
import copy
import pickle
import random

source = random.Random(5)
source.gauss()
twins = [copy.copy(source), copy.deepcopy(source), pickle.loads(pickle.dumps(source))]
print([twin.gauss() for twin in twins] == [source.gauss()] * 3, len({twin.random() for twin in twins}))


class Bits(random.Random):
    def getrandbits(self, k):
        return int(k > 1)


class Halves(random.Random):
    def random(self):
        return 0.5


class Both(Halves):
    def getrandbits(self, k):
        return int(k > 2)


for kind in (Bits, Halves, Both):
    one = kind()
    print(kind.__name__, one.randrange(10), one.choice('abcdef'), one.randint(3, 9))

state = source.getstate()
source.setstate((2, *state[1:]))
print(source.getstate() == state)
for wrong in ((1, *state[1:]), (3, (1, 2), None), (3, state[1][:-1] + ('a',), None), (3, state[1][:-1] + (10 ** 5,), None)):
    try:
        source.setstate(wrong)
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)
for call in (random.SystemRandom().getstate, lambda: random.SystemRandom().setstate(state), random.lognormvariate,
             lambda: random.sample([1, 2], 1, counts=[0, 0]), lambda: random.sample([1, 2], 2, counts=[-1, 1])):
    try:
        print(call())
    except (NotImplementedError, TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)
