def make_counter(start=0, step=1):
    count = start
    def counter():
        nonlocal count
        count += step
        return count
    return counter
a, b = make_counter(), make_counter(10, 5)
print(a(), a(), b(), a(), b())
print([c.cell_contents for c in a.__closure__], a.__code__.co_freevars)
def broken():
    count = 0
    def counter():
        count += 1
        return count
    return counter
try:
    broken()()
except UnboundLocalError as error:
    print(error)
def with_list():
    count = [0]
    def counter():
        count[0] += 1
        return count[0]
    return counter
c = with_list()
print(c(), c(), c())
