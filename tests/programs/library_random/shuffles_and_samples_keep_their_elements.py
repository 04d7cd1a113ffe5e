import random
random.seed(7)
deck = list(range(10))
shuffled = deck[:]
random.shuffle(shuffled)
print(shuffled, sorted(shuffled) == deck, random.sample(deck, 3), random.choice("xyz"), random.choices(deck, k=3))
def dice(seed):
    rng = random.Random(seed)
    return lambda: rng.randint(1, 6)
a, b = dice(1), dice(1)
print([a() for _ in range(5)], [b() for _ in range(5)])
state = random.getstate()
x = random.random()
random.setstate(state)
print(x == random.random(), round(random.gauss(0, 1), 6), round(random.uniform(-1, 1), 6), random.randrange(0, 100, 10))
def bogo(items, rng):
    tries = 0
    while items != sorted(items): rng.shuffle(items); tries += 1
    return tries
print(bogo([3, 1, 2], random.Random(3)))
def weighted(options, rng=random.Random(5)): return rng.choices(list(options), list(options.values()))[0]
print([weighted({"a": 1, "b": 9}) for _ in range(8)])
