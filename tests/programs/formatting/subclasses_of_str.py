# A subclass of str: methods give plain str, its own text is used where it says so.
class Name(str):
    def __new__(cls, first, last):
        return super().__new__(cls, f'{first} {last}')

    def __init__(self, first, last):
        self.first = first

    def __repr__(self):
        return f'Name({str(self)!r})'


n = Name('Ada', 'Lovelace')
print(n, repr(n), [n], n.first, len(n))
print(type(n.upper()), type(n + '!'), type(n[:]), type(n[0]), type(str(n)), type(n.strip()))
print(n == 'Ada Lovelace', hash(n) == hash('Ada Lovelace'), {n: 1}['Ada Lovelace'])
print(f'{n}', f'{n!r}', f'{n:>15}', '%s %r' % (n, n), '{} {!r}'.format(n, n))
print(n.split(), ' '.join([n, n]), n in ['Ada Lovelace'], n < 'B')
print(isinstance(n, str), n.__dict__, sorted({n, 'Ada Lovelace'}))


class Loud(str):
    def __str__(self):
        return 'LOUD ' + self.upper()

    def __format__(self, spec):
        return f'<{spec}>'


x = Loud('abc')
print(x, str(x), f'{x}', f'{x:>5}', '%s' % x, '{:q}'.format(x), ''.join([x]), x + '', repr(x))
