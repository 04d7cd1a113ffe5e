import random
r = random.Random(42)
print(r.random(), r.randint(1, 6), r.randrange(10), r.randrange(0, 100, 5), r.choice("abc"), r.uniform(1, 2), r.getrandbits(16))
print(r.sample(range(100), 5), r.choices("ab", k=6), r.choices([1, 2, 3], weights=[1, 0, 2], k=5), r.choices("xyz", cum_weights=[1, 2, 10], k=4))
l = list(range(8))
r.shuffle(l)
print(l, r.gauss(0, 1), r.normalvariate(5, 2), r.expovariate(2), r.triangular(0, 10, 3), r.betavariate(2, 3), r.gammavariate(2, 1), r.lognormvariate(0, 1), r.paretovariate(3), r.weibullvariate(1, 2), r.vonmisesvariate(0, 4), r.binomialvariate(10, 0.3), r.randbytes(4))
state = r.getstate()
first = [r.random() for _ in range(3)]
r.setstate(state)
print(first == [r.random() for _ in range(3)], state[0], len(state[1]))
random.seed("text")
a = random.random()
random.seed("text")
print(a == random.random(), random.Random(1).random(), random.Random(1.5).random(), random.Random(b"x").random(), random.Random("1").random(), random.Random(-1).random() == random.Random(1).random(), random.Random(2 ** 70).random())
for use in ("randint(5, 1)", "randrange(0)", "randrange(5, 5)", "randrange(1.5)", "randrange(1, 10, 0)", "choice([])", "sample([1], 2)", "sample({1, 2}, 1)", "sample([1], -1)", "choices([], k=1)", "choices([1], weights=[0])", "choices([1, 2], weights=[1])", "choices([1], weights=[1], cum_weights=[1])", "shuffle((1, 2))", "shuffle('ab')", "randint('a', 2)", "getrandbits(-1)", "uniform()", "seed([])", "choice(5)", "sample(5, 1)", "randint(1)", "getrandbits(0)", "sample('abc', k=2, counts=[1, 1])", "choice({})"):
    try:
        print(use, "=", eval("r." + use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
