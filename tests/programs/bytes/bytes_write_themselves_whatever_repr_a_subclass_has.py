class Bytes(bytes):
    def __repr__(self):
        return None


class Array(bytearray):
    def __repr__(self):
        return 'mine'


class Spoken(bytes):
    def __str__(self):
        return 'spoken'


for value in (Bytes(b'a'), Array(b'a'), Spoken(b'a')):
    print(value, f'{value}', '%s' % value, '{!s:>12}'.format(value), str(ValueError(value)))
    try:
        print(repr(value), [value])
    except TypeError as error:
        print(error)
print('__str__' in vars(bytes), '__str__' in vars(bytearray), bytes.__str__)


class Writes:
    def __init__(self, made):
        self.made = made

    def __bytes__(self):
        return self.made


for made in (b'x', bytearray(b'y'), 'z', None):
    for use in (lambda: b'%s' % Writes(made), lambda: b'%b' % (Writes(made),), lambda: bytes(Writes(made))):
        try:
            print(use())
        except TypeError as error:
            print(error)
