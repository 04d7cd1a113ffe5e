def loud(name, value):
    print("evaluating", name)
    return value
g = (x * y for x in loud("first", [1, 2]) for y in loud("second", [10, 20]))
print("made")
print(next(g))
print(list(g))
class C:
    rows = [1, 2]
    from_first = [r for r in rows]
    try:
        from_second = [r for _ in [0] for r in rows]
    except NameError as error:
        from_second = str(error)
    try:
        condition = [r for r in [1] if rows]
    except NameError as error:
        condition = str(error)
print(C.from_first, C.from_second, C.condition)
try:
    (x for x in 5)
except TypeError as error:
    print(error)
gen = (1 / x for x in [1, 0])
print(next(gen))
try:
    next(gen)
except ZeroDivisionError as error:
    print(error)
print(list(gen))
n = 10
lazy = (x + n for x in [1])
n = 100
print(next(lazy))
items = [1, 2]
lazy = (x for x in items)
items = [3, 4]
print(list(lazy))
