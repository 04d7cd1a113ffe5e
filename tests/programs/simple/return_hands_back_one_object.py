def nothing(): return
def implicit(): pass
def many(): return 1, 2
def starred(): return *[1, 2], 3
def nested():
    for i in range(5):
        while True:
            if i == 2: return i
            break
print(nothing(), implicit(), many(), starred(), nested())
def through_finally():
    try:
        return "from try"
    finally:
        print("finally runs before the caller goes on")
print(through_finally())
def value_is_fixed():
    x = 1
    try:
        return x
    finally:
        x = 2
print(value_is_fixed())
def same_list():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
print(same_list())
def gen():
    yield 1
    return "result"
g = gen()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
for source in ("return 1", "class C: return", "def f():\n class C:\n  return 1", "if 1: return", "lambda: return", "async def f():\n yield 1\n return 2", "def f(): return return", "def f(): return *a", "def f(): return (yield)", "def f(): return x := 1", "def f(): return = 1"):
    try:
        compile(source, "s", "exec")
        print("accepted", source)
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
