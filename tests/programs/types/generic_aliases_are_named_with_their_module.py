# Errors name list[int]'s type and int | str's as their modules do.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Text(str):
    def __index__(self):
        return None


class Number(str):
    def __index__(self):
        return 7


for o in (list[int], int | str):
    for f in (lambda: o + 1, lambda: 1 + o, lambda: -o, lambda: o < 1, lambda: len(o), lambda: 'a' + o, lambda: [][o],
              lambda: int(o), lambda: f'{o:>5}', lambda: range(o), lambda: type(o), lambda: '%d' % o):
        t(f)
for v in (Text('5'), Number('5'), Text(''), '5', b'5'):
    for form in '%d', '%i', '%x', '%f', '%o', '%c':
        t(lambda: form % v)
