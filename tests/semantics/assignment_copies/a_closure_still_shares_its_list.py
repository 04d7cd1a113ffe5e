def outer():
    items = []
    def add(x):
        items.append(x)
        return len(items)
    return add
add = outer()
print(add('a'), add('b'))
def default(x=[]):
    x.append(1)
    return len(x)
print(default(), default())
