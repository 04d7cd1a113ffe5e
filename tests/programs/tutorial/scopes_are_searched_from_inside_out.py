x = "global"
def outer():
    x = "enclosing"
    def inner():
        x = "local"
        return x
    def reads(): return x
    def asks_global():
        global x
        return x
    return inner(), reads(), asks_global(), x
print(outer(), x)
def changes():
    y = 1
    def inner():
        nonlocal y
        y = 2
    inner()
    return y
print(changes())
def local_only():
    z = 5
local_only()
try:
    print(z)
except NameError as error:
    print(error)
for i in range(3): loop_variable = i
print(i, loop_variable)
if True: in_block = "blocks have no scope"
print(in_block)
print([i for i in range(2)], i)
