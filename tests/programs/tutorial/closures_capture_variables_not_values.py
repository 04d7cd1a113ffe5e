def f():
    x = 1
    def show(): return x
    before = show()
    x = 2
    return before, show()
print(f())
def make():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    i = 99
    return fs
print([g() for g in make()])
def shared():
    n = 0
    def up():
        nonlocal n
        n += 1
    def get(): return n
    return up, get
up, get = shared()
up(); up()
print(get(), up.__closure__[0] is get.__closure__[0])
def conditional(flag):
    if flag: value = "set"
    def get(): return value
    return get
print(conditional(True)())
try: conditional(False)()
except NameError as e: print(type(e).__name__, e)
x = "global"
def late(): return x
x = "changed"
print(late())
def deleted():
    y = 1
    def get(): return y
    del y
    return get
try: deleted()()
except NameError as e: print(e)
