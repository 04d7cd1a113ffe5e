x = 'module'
def f():
    x = 'f'
f()
print(x)
squares = [x for x in range(3)]
print(x, squares)
