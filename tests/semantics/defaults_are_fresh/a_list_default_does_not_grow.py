def add(x, items=[]):
    items.append(x)
    return items
print(add(1), add(2), add(3, [0]))
print(add.__defaults__)
