x = 1
def show():
    return x
x = 2
print(show())
