import random
from random import randint, randrange, choice, choices, sample, shuffle, uniform, triangular, gauss, normalvariate, expovariate, lognormvariate, vonmisesvariate, gammavariate, betavariate, paretovariate, weibullvariate, binomialvariate, getrandbits, randbytes, seed, Random, SystemRandom


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


random.seed(42)
show(lambda: [random.random() for _ in range(3)])
show(lambda: [randint(1, 100) for _ in range(5)])
show(lambda: [randrange(10), randrange(5, 10), randrange(0, 100, 7), randrange(10 ** 20)])
show(lambda: [choice('abcdef') for _ in range(5)])
show(lambda: choices([1, 2, 3], k=5))
show(lambda: choices('abc', weights=[1, 2, 10], k=6))
show(lambda: choices('abc', cum_weights=[1, 2, 10], k=3))
show(lambda: sample(range(100), 5))
show(lambda: sample('abcdef', 3))
show(lambda: sample(list(range(30)), 25))
show(lambda: sample(['a', 'b'], counts=[3, 2], k=4))
def sh():
    x = list(range(10))
    shuffle(x)
    return x
show(sh)
show(lambda: [uniform(1, 2), triangular(0, 10, 3), triangular(), gauss(0, 1), gauss(5, 2), normalvariate(0, 1), normalvariate(), expovariate(2), expovariate(), lognormvariate(0, 1), vonmisesvariate(0, 4), gammavariate(2, 3), gammavariate(0.5, 1), gammavariate(1, 1), betavariate(1, 2), paretovariate(3), weibullvariate(1, 2), binomialvariate(10, 0.3), binomialvariate(100, 0.5), binomialvariate(1000, 0.2)])
show(lambda: getrandbits(5))
show(lambda: getrandbits(100))
show(lambda: randbytes(5))
for s in [0, 1, -5, 'hello', b'bytes', 3.14, 2 ** 70, None.__class__ and True]:
    random.seed(s)
    show(lambda: (s, random.random(), randint(0, 10)))
random.seed('text', version=1)
show(lambda: random.random())
r = Random(7)
show(lambda: (r.random(), r.randint(1, 6), r.choice([1, 2, 3])))
st = r.getstate()
a = r.random()
r.setstate(st)
show(lambda: a == r.random())
show(lambda: (st[0], len(st[1]), st[2], st[1][:3]))
show(lambda: randint(5, 1))
show(lambda: randrange(5, 5))
show(lambda: randrange(0))
show(lambda: randrange(1.5))
show(lambda: randrange(1, 5, 0))
show(lambda: choice([]))
show(lambda: sample([1, 2], 3))
show(lambda: sample({1, 2}, 1))
show(lambda: sample([1, 2], -1))
show(lambda: choices([], k=1))
show(lambda: choices([1], weights=[1, 2]))
show(lambda: choices([1], weights=[0]))
show(lambda: choices([1], weights=[1], cum_weights=[1]))
show(lambda: choices([1], [1], 2))
show(lambda: seed([]))
show(lambda: getrandbits(-1))
show(lambda: getrandbits(0))
show(lambda: binomialvariate(-1))
show(lambda: shuffle((1, 2)))
class Mine(Random):
    def random(self):
        return 0.5
m = Mine()
show(lambda: (m.random(), m.choice('abcd'), m.randint(1, 10), m.uniform(0, 10)))
show(lambda: isinstance(SystemRandom().random(), float))
show(lambda: Random(5).sample(range(1000000), 3))
