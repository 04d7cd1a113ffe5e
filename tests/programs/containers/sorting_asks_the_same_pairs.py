# list.sort and sorted() ask __lt__ for the same pairs in the same order.
class Item:
    def __init__(self, value, index):
        self.value = value
        self.index = index

    def __lt__(self, other):
        asked.append((self.index, other.index))
        return self.value < other.value


asked = []
state = 12345


def random(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
    return (state >> 33) % n


def check(name, values):
    items = [Item(v, i) for i, v in enumerate(values)]
    asked.clear()
    order = [item.index for item in sorted(items)]
    total = 0
    for a, b in asked:
        total = (total * 31 + a * 7 + b) % 1000000007
    print(name, len(values), len(asked), total, order[:5])
    keyed = sorted(range(len(values)), key=lambda i: values[i], reverse=True)
    print(keyed[:5], keyed == sorted(range(len(values)), key=lambda i: -values[i]))


for n in (0, 1, 2, 3, 10, 63, 64, 65, 200, 700):
    check('random', [random(n + 1) for _ in range(n)])
    check('few', [random(3) for _ in range(n)])
    check('ascending', list(range(n)))
    check('descending', list(range(n, 0, -1)))
    check('tail', list(range(n)) + [random(n + 1) for _ in range(5)])
    runs = []
    while len(runs) < n:
        part = sorted(random(1000) for _ in range(1 + random(60)))
        runs += part if random(3) else part[::-1]
    check('runs', runs)
