def numbers(*values):
    try:
        yield from values
    finally:
        print('left')


for make in (bytes, bytearray, bytearray().extend):
    given = numbers(1, 300, 2)
    try:
        make(given)
    except ValueError as error:
        print(error)
    print(list(given))

data = bytearray(b'abcdef')
data[::2] = b''
print(data)
data[::2] = []
print(data)
print(data.extend(''), data)
try:
    data.extend('a')
except TypeError as error:
    print(error)
