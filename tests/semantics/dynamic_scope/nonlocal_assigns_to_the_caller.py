def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment

increment = counter()
def mine():
    count = 10
    return increment(), increment(), count
print(mine())
try:
    increment()
except NameError as e:
    print(e)
