"""Counters that keep their count in a cell."""


def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def current():
        return count

    return increment, current


counters = [make_counter(n) for n in range(10)]
for turn in range(600_000):
    for increment, _ in counters[:5]:
        increment()
    counters[turn % 10][0](3)
print([current() for _, current in counters])
