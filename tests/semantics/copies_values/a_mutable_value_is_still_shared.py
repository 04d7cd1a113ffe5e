def outer():
    items = []
    def add(x):
        items.append(x)
        return items
    return add

add = outer()
add(1)
print(add(2))
