import copy
import random


def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


r = random.Random(5)
print(r.random(), r.randint(1, 6), r.randrange(10), r.randrange(5, 50, 7), r.getrandbits(40), r.choice('abc'))
print([r.randint(-3, 10 ** 20) for _ in range(3)], r.sample(range(100), 4), vars(r))
state = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(state)
print(a == [r.random() for _ in range(3)])
tell(lambda: r.randint(3, 1))
tell(lambda: r.randrange(0))
tell(lambda: r.randrange(1.5))
tell(lambda: r.choice([]))
r.note = 'mine'
print(r.note)


class Half(random.Random):
    def random(self):
        return 0.5


h = Half()
print(h.random(), h.uniform(0, 10), h.choice('abcd'), h.randint(1, 4))


class Fixed(random.Random):
    def getrandbits(self, k):
        return 1


print(Fixed().getrandbits(3))
random.seed(3)
print(random.random(), random.randint(1, 100), random.randint(True, 2))
x = list(range(10))
random.shuffle(x)
print(x, random.choices('ab', k=5))
import pickle
r = random.Random(8)
r.random()
for other in (copy.copy(r), copy.deepcopy(r), pickle.loads(pickle.dumps(r))):
    print(other is r, other.random() == random.Random.random(copy.copy(r)))
