def outer(name):
    def inner():
        print(name)
    return inner

greet = outer('TechVidvan')
try:
    greet()
except NameError as e:
    print(type(e).__name__, e)
