x = y = []
x.append(1)
print(x, y)
box = type('Box', (), {})()
box.items = x
box.items.append(2)
print(x, box.items)
