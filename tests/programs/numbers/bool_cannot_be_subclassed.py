# bool is final; int is not, and a subclass keeps its class only where it says so.
try:
    class MyBool(bool):
        pass
except TypeError as e:
    print(e)


class Metres(int):
    def __repr__(self):
        return f'Metres({int(self)})'


m = Metres(5)
print(m, repr(m), type(m + 1), type(m + m), type(-m), type(+m), type(abs(m)))
print([m], {m: 1}, f'{m}', f'{m!r}', '%d %s %r' % (m, m, m))
print(m == 5, hash(m) == hash(5), m < 6, isinstance(m, int), m.bit_length())
print(sum([m, m]), max(m, 3), [1, 2, 3, 4, 5, 6][m], range(m), 'ab' * m)
print(Metres('12'), Metres(3.9), Metres.from_bytes(b'\x07'), type(Metres.from_bytes(b'\x07')))
print(m.real, type(m.real), m.numerator, m.conjugate(), int(m), type(int(m)))
print(round(m), type(round(m)), divmod(m, 2), pow(m, 2), m.__index__(), type(m.__index__()))
