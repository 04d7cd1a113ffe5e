def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment


first = counter()
print(first(), first())
second = counter()
print(second(), first(), second())
