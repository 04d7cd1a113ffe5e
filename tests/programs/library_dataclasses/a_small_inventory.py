from dataclasses import dataclass, field, asdict, replace
from functools import total_ordering
from typing import ClassVar
@dataclass(order=True)
class Item:
    sort_index: float = field(init=False, repr=False)
    name: str
    price: float
    tags: set = field(default_factory=set, compare=False)
    currency: ClassVar[str] = "EUR"
    def __post_init__(self): self.sort_index = -self.price
    @property
    def label(self): return f"{self.name} ({self.price:.2f} {self.currency})"
@dataclass
class Inventory:
    items: list[Item] = field(default_factory=list)
    _log: list = field(default_factory=list, repr=False, init=False)
    def add(self, *a, **k):
        self.items.append(item := Item(*a, **k))
        self._log.append(("add", item.name))
        return self
inv = Inventory().add("pen", 1.5, {"office"}).add("desk", 150).add("cup", 4)
print([i.label for i in sorted(inv.items)], inv._log, Inventory().items is Inventory().items)
print(inv, asdict(inv)["items"][0], replace(inv.items[2], price=5).sort_index, inv == Inventory(inv.items), Item("a", 1) == Item("a", 1, {"x"}))
try: Item("a")
except TypeError as e: print(e)
try: inv.items[0] < "x"
except TypeError as e: print(e)
print(max(inv.items).name, Item.currency, "currency" in asdict(inv.items[0]), inv.items[0].__match_args__)
