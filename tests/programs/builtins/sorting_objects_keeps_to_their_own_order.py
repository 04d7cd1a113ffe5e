# The comparisons that are made, and the order of equals, with a __lt__ of the program's.
import functools


@functools.total_ordering
class Card:
    asked = 0

    def __init__(self, rank, number):
        self.rank = rank
        self.number = number

    def __lt__(self, other):
        Card.asked += 1
        return self.rank < other.rank

    def __eq__(self, other):
        return self.rank == other.rank

    def __repr__(self):
        return f'{self.rank}.{self.number}'


seed = 7
cards = []
for i in range(300):
    seed = seed * 1103515245 + 12345 & 0x7fffffff
    cards.append(Card(seed % 40, i))
done = sorted(cards)
print(done[:12], done[-5:], Card.asked)
print(all(a.rank < b.rank or a.rank == b.rank and a.number < b.number for a, b in zip(done, done[1:])))
Card.asked = 0
print(sorted(cards, reverse=True)[:6], Card.asked)
Card.asked = 0
print(sorted(cards, key=lambda c: Card(-c.rank, 0))[:6], Card.asked)
cards.sort()
print(cards == done, min(cards), max(cards))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
