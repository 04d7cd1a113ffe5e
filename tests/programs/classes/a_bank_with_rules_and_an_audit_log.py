from collections import defaultdict
from contextlib import contextmanager
class BankError(Exception):
    code = 0
    def __init__(self, msg, **info): super().__init__(msg); self.info = info
    def __str__(self): return f"[{self.code}] {super().__str__()}" + (f" {self.info}" if self.info else "")
class Insufficient(BankError): code = 1
class Frozen(BankError): code = 2
class Amount:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name, 0)
    def __set__(self, obj, v):
        if not isinstance(v, (int, float)) or isinstance(v, bool): raise TypeError(f"amount must be a number, not {type(v).__name__}")
        if v < 0: raise Insufficient("balance would be negative", need=-v)
        setattr(obj, self.name, v)
class Account:
    balance = Amount()
    _ids = iter(range(100, 200))
    def __init__(self, owner, balance=0): self.id = next(self._ids); self.owner = owner; self.balance = balance; self.frozen = False
    def __repr__(self): return f"<{type(self).__name__} {self.id} {self.owner} {self.balance:.2f}>"
    def __iadd__(self, v): self._check(); self.balance += v; return self
    def __isub__(self, v): self._check(); self.balance -= v; return self
    def _check(self):
        if self.frozen: raise Frozen(f"account {self.id} is frozen")
    def __lt__(self, o): return self.balance < o.balance
    def __eq__(self, o): return isinstance(o, Account) and self.id == o.id
    def __hash__(self): return hash(self.id)
class Savings(Account):
    def __init__(self, *a, rate=0.1, **k): super().__init__(*a, **k); self.rate = rate
    def interest(self): self += self.balance * self.rate
class Bank:
    def __init__(self): self.accounts = {}; self.log = defaultdict(list)
    def open(self, cls, *a, **k):
        acc = cls(*a, **k); self.accounts[acc.id] = acc; self.log[acc.id].append("open"); return acc
    def __getitem__(self, i): return self.accounts[i]
    def __len__(self): return len(self.accounts)
    def __iter__(self): return iter(sorted(self.accounts.values(), reverse=True))
    def __contains__(self, who): return any(a.owner == who for a in self.accounts.values())
    @contextmanager
    def transaction(self, *ids):
        saved = {i: self[i].balance for i in ids}
        try: yield [self[i] for i in ids]
        except BankError as e:
            for i, b in saved.items(): self[i].balance = b
            for i in ids: self.log[i].append(f"rolled back: {e}")
            raise
        else:
            for i in ids: self.log[i].append("ok")
    def transfer(self, src, dst, amount):
        with self.transaction(src, dst) as (a, b):
            b += amount
            a -= amount
bank = Bank()
a = bank.open(Account, "Ann", 100); b = bank.open(Savings, "Bob", balance=50, rate=0.5)
print(a, b, len(bank), "Ann" in bank, "Zed" in bank, list(bank))
bank.transfer(100, 101, 30); print(a, b)
for args in ((100, 101, 500), (101, 100, "x"), (100, 999, 1)):
    try: bank.transfer(*args)
    except (BankError, TypeError, KeyError) as e: print(type(e).__name__, e)
print(a, b)
b.interest(); print(b); b.frozen = True
try: bank.transfer(101, 100, 1)
except Frozen as e: print(e, e.code, e.info)
print(a, b, max(bank).owner, min(bank).owner, sorted(bank, key=lambda x: x.owner)[0].owner)
for i, entries in sorted(bank.log.items()): print(i, entries)
print({a: 1}[bank[100]], a == bank[100], a != b, Account.balance.name, vars(a))
