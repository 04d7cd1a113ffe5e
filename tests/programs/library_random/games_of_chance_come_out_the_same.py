import random
from collections import Counter
random.seed(2024)
rolls = [random.randint(1, 6) + random.randint(1, 6) for _ in range(1000)]
print(sorted(Counter(rolls).items()))
deck = [r + s for s in "♠♥" for r in "23456789TJQKA"]
random.shuffle(deck)
hands = [sorted(deck[i::4][:3]) for i in range(4)]
print(hands)
print(random.sample(deck, 4), random.sample(["red", "blue"], counts=[4, 2], k=5), random.choice(deck))
inside = sum(random.random() ** 2 + random.random() ** 2 <= 1 for _ in range(2000))
print(4 * inside / 2000)
def walk(steps):
    x = y = 0
    for _ in range(steps):
        dx, dy = random.choice([(0, 1), (0, -1), (1, 0), (-1, 0)])
        x, y = x + dx, y + dy
    return x, y
print([walk(50) for _ in range(4)])
def password(n): return "".join(random.choices("abcdefghjkmnpqrstuvwxyz23456789", k=n))
print(password(8), password(12))
weights = {"common": 80, "rare": 18, "legendary": 2}
print(Counter(random.choices(list(weights), weights.values(), k=200)).most_common())
class Dice:
    def __init__(self, seed): self._random = random.Random(seed)
    def roll(self, n=1, sides=6): return [self._random.randint(1, sides) for _ in range(n)]
print(Dice(1).roll(5), Dice(1).roll(5), Dice(2).roll(5, 20))
print([random.randrange(2 ** k) for k in (1, 8, 33, 70)], random.getrandbits(100))
class Fixed(random.Random):
    def random(self): return 0.25
f = Fixed()
print(f.random(), f.choice("abcd"), f.randint(1, 10), f.uniform(0, 8), f.sample(range(8), 3))
