# What % has nothing to put into comes back as it is, of its own class too.
class Text(str):
    pass


class Bytes(bytes):
    pass


text = Text('ab')
print(type(text % [1]), text % {} is text, type(text % ()), 'abc' % () == 'abc')
text %= [1]
print(type(text))
print(type(Text('%%') % ()), type(Text('%s') % 1), type(Text('') % ()), type(Text('a%%') % ()), type(Text('%%a') % ()))
print(type(Bytes(b'ab') % [1]), type(Bytes(b'ab') % ()))
try:
    text % 1
except TypeError as error:
    print(error)
