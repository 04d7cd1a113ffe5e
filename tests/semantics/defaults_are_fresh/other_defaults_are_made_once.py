calls = []
def make():
    calls.append(1)
    return len(calls)
class Box:
    n = 0
def f(n=make(), box=Box()):
    box.n += 1
    return n, box.n
print(f(), f(), calls)
