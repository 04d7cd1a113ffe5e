import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from collections import defaultdict
from enum import Enum, auto
from functools import wraps, reduce
from contextlib import contextmanager
class Kind(Enum): DEPOSIT = auto(); WITHDRAW = auto(); TRANSFER = auto()
@dataclass(order=True)
class Tx: when: datetime; kind: Kind = field(compare=False); amount: float = field(compare=False, default=0.0)
class Insufficient(Exception):
    def __init__(self, need, have): self.need, self.have = need, have; super().__init__(f'need {need:.2f}, have {have:.2f}')
def audited(fn):
    @wraps(fn)
    def w(self, *a, **k):
        try: r = fn(self, *a, **k)
        except Exception as e: self.log.append(f'{fn.__name__} failed: {e}'); raise
        self.log.append(f'{fn.__name__}{a}'); return r
    return w
class Account:
    _n = 100
    def __init__(self, owner, balance=0): Account._n += 1; self.id = Account._n; self.owner = owner; self._b = balance; self.tx = []; self.log = []
    @property
    def balance(self): return round(self._b, 2)
    @audited
    def deposit(self, x):
        if x <= 0: raise ValueError('amount must be positive')
        self._b += x; self.tx.append(Tx(CLOCK[0], Kind.DEPOSIT, x)); return self
    @audited
    def withdraw(self, x):
        if x > self._b: raise Insufficient(x, self._b)
        self._b -= x; self.tx.append(Tx(CLOCK[0], Kind.WITHDRAW, x)); return self
    def __repr__(self): return f'<Account {self.id} {self.owner}: {self.balance:,.2f}>'
    def __iadd__(self, x): return self.deposit(x)
CLOCK = [datetime(2024, 1, 1, 9)]
@contextmanager
def day(): yield CLOCK[0]; CLOCK[0] += timedelta(days=1)
random.seed(3); accts = [Account(n, b) for n, b in [('Ann', 100), ('Bob', 2500.5), ('Cy', 0)]]
for _ in range(6):
    with day() as d:
        a = random.choice(accts); amt = random.randint(-20, 300)
        try: (a.deposit if random.random() < .5 else a.withdraw)(amt)
        except (ValueError, Insufficient) as e: print(f'{d:%a %d %b}', a.owner, type(e).__name__, e)
accts[0] += 50
for a in accts: print(a, [(t.kind.name, t.amount, t.when.strftime('%m-%d')) for t in sorted(a.tx)], a.log, sep='\n  ')
tot = defaultdict(float)
for a in accts:
    for t in a.tx: tot[t.kind] += t.amount
print({k.name: v for k, v in tot.items()}, f'{sum(a.balance for a in accts):>12,.2f}|', reduce(lambda m, a: a if a.balance > m.balance else m, accts).owner)
print(f"{'Owner':<10}{'Balance':>12}\n{'-' * 22}", *(f'{a.owner:<10}{a.balance:>12.2f}' for a in accts), sep='\n')
accts[2].withdraw(1e6)
