def add(items, *rest, **named):
    items.append(1)
    rest[0].append(1)
    named['x'].append(1)
    return items
mine, other, third = [], [], []
print(add(mine, other, x=third), mine, other, third)
