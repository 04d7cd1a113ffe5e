def add(x, items=[]):
    items.append(x)
mine = []
add(1, mine)
add(2, items=mine)
print(mine)
