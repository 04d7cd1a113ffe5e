def cart(tax=0.2):
    items = {}
    def add(name, price, n=1):
        old_price, count = items.get(name, (price, 0))
        items[name] = (price, count + n)
        return add
    def remove(name):
        if name not in items: raise KeyError(name)
        del items[name]
    def total(): return round(sum(p * n for p, n in items.values()) * (1 + tax), 2)
    def show(): return [f"{n} x {name} at {p:.2f}" for name, (p, n) in sorted(items.items())]
    return add, remove, total, show
add, remove, total, show = cart()
add("apple", 0.5, 4)("bread", 2.25)("apple", 0.6)
print(show(), total())
remove("bread")
try: remove("milk")
except KeyError as error: print("no", error)
print(show(), total(), cart(0)[2]())
