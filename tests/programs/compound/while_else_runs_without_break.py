n = 3
while n:
    print(n)
    n -= 1
else:
    print("counted down")
while False: print("never")
else: print("else of a loop that never ran")
def find(items, wanted):
    it = iter(items)
    while (x := next(it, None)) is not None:
        if x == wanted: break
    else:
        return "missing"
    return "found"
print(find([1, 2, 3], 2), find([1, 2, 3], 9), find([], 1))
n = 0
while n < 5:
    n += 1
    if n == 2: continue
    if n == 4: break
    print("n", n)
else: print("never")
def digits(n):
    out = []
    while True:
        n, r = divmod(n, 10)
        out.append(r)
        if not n: return out[::-1]
print(digits(90210), digits(0))
stack = [1, [2, [3, 4], 5], 6]
flat = []
while stack:
    x = stack.pop()
    if isinstance(x, list): stack.extend(x)
    else: flat.append(x)
print(flat)
a, b = 1071, 462
while b: a, b = b, a % b
print(a)
try:
    while True: raise StopIteration("no special meaning here")
except StopIteration as error: print(error)
