e = "before"
try:
    raise ValueError("one")
except ValueError as e:
    print("inside", e)
try:
    print(e)
except NameError as error:
    print(error)
def f():
    e = "kept?"
    try:
        raise KeyError("k")
    except KeyError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)
print(f())
try:
    raise ValueError("two")
except ValueError as e:
    e = None
print("e" in globals())
try:
    raise ValueError("three")
except ValueError as e:
    del e
print("no complaint about a name already deleted")
for i in range(2):
    try:
        raise ValueError(i)
    except ValueError as e:
        saved = e
print(saved, "e" in globals())
try:
    pass
except ValueError as never:
    pass
print("never" in globals())
def keeps():
    try:
        raise ValueError("in a cell")
    except ValueError as e:
        get = lambda: e
        print(get())
    try:
        get()
    except NameError as error:
        print(error)
keeps()
