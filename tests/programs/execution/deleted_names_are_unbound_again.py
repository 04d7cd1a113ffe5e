x = 1
del x
try:
    x
except NameError as error:
    print(error)
def f():
    y = 1
    del y
    try:
        y
    except UnboundLocalError as error:
        print(error)
    y = 2
    return y
print(f())
try:
    del nothing
except NameError as error:
    print(error)
def g():
    try:
        del z
    except UnboundLocalError as error:
        print(error)
    z = 1
g()
def outer():
    v = 1
    def inner():
        nonlocal v
        del v
    inner()
    try:
        v
    except UnboundLocalError as error:
        print(error)
    try:
        inner()
    except NameError as error:
        print(type(error).__name__, error)
outer()
class C:
    a = 1
    del a
    try:
        a
    except NameError as error:
        print(error)
print(hasattr(C, "a"))
def h():
    global k
    k = 5
    del k
h()
print("k" in globals())
