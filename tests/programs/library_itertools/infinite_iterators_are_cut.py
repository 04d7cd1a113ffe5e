from itertools import count, cycle, islice, repeat, takewhile, chain, zip_longest, starmap, accumulate
print(list(takewhile(lambda x: x < 20, map(lambda n: n * n, count(1)))), list(zip("abc", cycle([0, 1]))), list(islice(chain("ab", repeat("z")), 5)))
colours = cycle(["red", "green"])
print({name: next(colours) for name in ("a", "b", "c")}, next(colours))
ids = map("id-{:03}".format, count(7))
print(next(ids), next(ids), list(islice(ids, 2)))
print(list(accumulate(range(1, 6), lambda a, b: a * b)), list(starmap(lambda a, b: a * b, zip(count(1), [5, 6, 7]))), list(zip_longest(islice(count(), 3), "a", fillvalue=None)))
def primes():
    found = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n
print(list(islice(primes(), 10)), next(p for p in primes() if p > 100))
def round_robin(players):
    for r in range(len(players) - 1):
        yield list(zip(players[:len(players) // 2], players[::-1]))
        players = players[:1] + players[-1:] + players[1:-1]
for r in round_robin(list("abcd")): print(r)
