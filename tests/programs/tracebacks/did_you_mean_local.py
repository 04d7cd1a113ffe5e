def g():
    value = 1
    print(valeu)
g()
