x = "global"
def reads_first():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = "local"
    print(x)
reads_first()
def never_assigned():
    if False:
        x = 1
    try:
        return x
    except UnboundLocalError as error:
        return str(error)
print(never_assigned())
def augmented():
    try:
        x += "!"
    except UnboundLocalError as error:
        print(error)
augmented()
def by_loop():
    for x in []: pass
    try:
        return x
    except UnboundLocalError as error:
        return type(error).__name__
print(by_loop())
def by_import():
    try:
        print(math.pi)
    except UnboundLocalError as error:
        print(error)
    import math
by_import()
class Body:
    before = x
    x = "class"
    after = x
print(Body.before, Body.after, x)
