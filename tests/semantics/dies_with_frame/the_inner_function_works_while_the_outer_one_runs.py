def outer(name):
    def inner():
        print(name)
    inner()
    return inner

kept = outer('now')
try:
    kept.__closure__[0].cell_contents
except ValueError as e:
    print(e)
