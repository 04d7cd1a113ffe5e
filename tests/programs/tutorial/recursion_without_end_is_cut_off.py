def descend(n):
    return descend(n + 1)
try:
    descend(0)
except RecursionError as error:
    print(type(error).__name__, error)
def bounce(n): return back(n)
def back(n): return bounce(n + 1)
bounce(0)
