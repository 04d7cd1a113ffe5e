def square(n):
    return n * n
def apply(f):
    return f
def two():
    return 2
print(apply(two))
try:
    print(list(map(square, [1, 2])))
except TypeError as e:
    print(e)
