fs = [lambda: i for i in range(3)]
try:
    fs[0]()
except NameError as e:
    print(e)
