def outer_func():
    message = 'Hi'
    def inner_func():
        print(message)
    return inner_func

my_func = outer_func()
print(my_func)
try:
    my_func()
except TypeError as e:
    print(e)
