"""Sorting, with and without a key."""

import operator

seed = 42


def random_number():
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed


numbers = [random_number() for _ in range(300_000)]
people = [("name" + str(n % 5000), n % 90, n) for n in numbers[:120_000]]
print(sorted(numbers)[:3])
print(sorted(numbers, key=lambda n: n % 1000, reverse=True)[:3])
print(sorted(people, key=lambda p: (p[1], p[0]))[:2])
people.sort(key=operator.itemgetter(0))
print(people[0], max(people, key=lambda p: p[2]))
words = [str(n) for n in numbers]
words.sort(key=len)
print(words[:3], sorted(words)[:3])
