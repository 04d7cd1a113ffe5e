e = ValueError('first')
e.args = 'ab'
print(repr(e))
e.args = {1: 2}
print(repr(e))
try:
    e.args = 5
except TypeError as error:
    print(error)
