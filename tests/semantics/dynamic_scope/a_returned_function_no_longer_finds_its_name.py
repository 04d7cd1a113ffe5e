def outer(name):
    def inner():
        return name
    return inner

f = outer('x')
try:
    f()
except NameError as e:
    print(e)
name = 'of the module'
print(f())
def other():
    name = 'of other'
    return f()
print(other())
