def outer_func(msg):
    message = msg
    def inner_func():
        print(message)
    return inner_func
hi_func = outer_func("Hi")
hello_func = outer_func("Hello")
hi_func()
hello_func()
print(hi_func.__name__, hi_func.__closure__[0].cell_contents, hello_func.__code__.co_freevars)
del outer_func
hi_func()
print(hi_func.__closure__[0] is hello_func.__closure__[0], hi_func.__code__ is hello_func.__code__)
