def outer(name):
    def inner():
        print(name)
    inner()

try:
    outer('x')
except NameError as e:
    print(e)
