def hello():
    print('hello')
    return 5
hello
x = hello
print(x, hello() + 1)
