class Letters(str):
    pass


taken = []


class Shop:
    concat = "".join
    put = taken.append
    shout = "x".upper
    spread = Letters("-").join
    count = [3, 3, 4].count
    read = {"a": 1}.get
    plain = str.upper


shop = Shop()
for round in range(3):
    shop.put(round)
    print(shop.concat(["a", "b"]), shop.shout(), shop.spread("xy"), shop.count(3), shop.read("a"), shop.read("b", 2))
print(taken, Shop.concat("xy"), shop.concat is Shop.concat, getattr(shop, "concat")(["c"]))
shop.concat = "+".join
print(shop.concat("xy"))
for ask in (lambda: shop.plain(), lambda: shop.shout(1), lambda: shop.put()):
    try:
        print(ask())
    except TypeError as error:
        print(error)
