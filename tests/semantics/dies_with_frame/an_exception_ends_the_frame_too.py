kept = []

def outer():
    secret = 42
    kept.append(lambda: secret)
    print(kept[0]())
    raise ValueError('out')

try:
    outer()
except ValueError as e:
    print(e)
try:
    kept[0]()
except NameError as e:
    print(e)
