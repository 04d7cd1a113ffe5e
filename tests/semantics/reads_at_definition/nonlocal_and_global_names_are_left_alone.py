def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment


total = 0
def add(n):
    global total
    total += n
    return total
c = counter()
print(c(), c(), add(2), add(3), total)
