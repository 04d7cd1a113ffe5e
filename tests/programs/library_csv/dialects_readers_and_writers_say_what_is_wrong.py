import csv, io, pickle, copy

def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)
R = lambda **k: csv.reader([], **k)
for name in 'delimiter quotechar escapechar'.split():
    for v in (None, '', 'ab', 1, b'x', ':', '\n', '\r', ' ', '"', ','):
        print(name, repr(v), end=' ')
        t(lambda: getattr(R(**{name: v}).dialect, name))
for v in (None, '', 'ab', 1, b'x'):
    t(lambda: R(lineterminator=v).dialect.lineterminator)
for v in (None, '', -1, 0, 5, 6, '1', 1.0, True):
    t(lambda: R(quoting=v).dialect.quoting)
for v in (None, '', 1, 'x', []):
    t(lambda: R(strict=v).dialect.strict)
    t(lambda: R(doublequote=v).dialect.doublequote)
t(lambda: R(nope=1))
t(csv.reader)
t(csv.writer)
t(csv.reader, 5)
t(csv.writer, 5)
t(csv.reader, [], 'nope')
t(csv.writer, io.StringIO(), 'nope')
t(csv.reader, [], csv.excel, 1)
t(csv.get_dialect, 'x')
t(csv.get_dialect)
t(csv.get_dialect, [])
t(csv.unregister_dialect, 'x')
t(csv.register_dialect)
t(csv.register_dialect, 1)
t(csv.register_dialect, 'a', 'b')
t(csv.register_dialect, 'a', None)
t(csv.register_dialect, 'q', delimiter=';;')
t(csv.field_size_limit, 'a')
t(csv.field_size_limit)
t(csv.field_size_limit, 1, 2)
print(csv.list_dialects())
csv.register_dialect('semi', delimiter=';', quoting=csv.QUOTE_ALL)
print(csv.list_dialects())
d = csv.get_dialect('semi')
print(type(d), d.delimiter, d.quoting, [x for x in dir(d) if x[0] != '_'])
csv.unregister_dialect('semi')
r = csv.reader(['a,b'])
print(type(r), r.line_num, r.dialect.delimiter, repr(r)[:20], csv.reader, csv.writer, csv.Error, csv.Dialect, type(csv.writer(io.StringIO())))
t(lambda: setattr(r, 'x', 3))

class my(csv.Dialect):
    pass
t(my)

class my2(csv.excel):
    delimiter = 'ab'
t(my2)
t(lambda: R(dialect=my2))

class my3(csv.Dialect):
    delimiter = '|'
    quotechar = "'"
    lineterminator = '\n'
    quoting = csv.QUOTE_MINIMAL
    doublequote = False
    skipinitialspace = True
m = my3()
print(m.delimiter, m._valid, my3._name, csv.excel._name, csv.Dialect._valid)
print(list(csv.reader(["'a|b'|  c"], my3)), list(csv.reader(["'a|b'|  c"], my3())))
for q in (None, 'q', []):
    t(lambda: csv.excel.quotechar)

class my4(csv.excel):
    quoting = 99
t(my4)

class my5(csv.excel):
    quotechar = ''
t(my5)

class my6(csv.excel):
    quotechar = None
t(my6)

class my7(csv.excel):
    lineterminator = None
t(my7)

class my8(csv.excel):
    delimiter = None
t(my8)

def rd(lines, **k):
    try:
        print(list(csv.reader(lines, **k)))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)
rd(['a,"b'])
rd(['a,"b'], strict=True)
rd(['a,"b\n', 'c"\n'])
rd(['"a"b,c'], strict=True)
rd(['"a"b,c'])
rd(['a\nb'])
rd(['a\r'])
rd(['a\rb'])
rd([b'a'])
rd([1])
rd(['', '\n', 'a\n', '\r\n'])
rd(['a,b,'])
rd([','])
rd(['a,"",b'], quoting=2)
rd(['1,"2",x'], quoting=2)
rd(['1,"2",3.5'], quoting=2)
rd(['1,,"",x'], quoting=5)
rd(['1,,"",2'], quoting=4)
rd(['1,,"",x'], quoting=4)
rd(['a\\,b,c'], escapechar='\\')
rd(['a\\'], escapechar='\\')
rd(['"a\\'], escapechar='\\')
rd(['a\\\n', 'b'], escapechar='\\')
rd(['"a""b"'], doublequote=False)
rd(['"a\\"b"'], doublequote=False, escapechar='\\')
rd([' a, "b", c '], skipinitialspace=True)
rd([' a, "b", c '])
rd(['a  b c'], delimiter=' ', skipinitialspace=True)
rd(['a "b" c'], quoting=csv.QUOTE_NONE)
rd(["'a,b',c"], quotechar="'")
rd(['a,b\n', 'c,d'], delimiter=',')
rd(['a\tb'], dialect='excel-tab')
rd(['x' * 5], delimiter='x')
rd(['"'], strict=True)
rd(['"a', 'b', 'c"'])
rd(['a"b"c,d'])
rd(['"abc",'])
rd(['""'])
rd(['"" '])
rd([' ""'])
csv.field_size_limit(5)
rd(['abcdef'])
rd(['"abc', 'def"'])
csv.field_size_limit(131072)
rd(5)

def wr(*rows, **k):
    o = io.StringIO(newline='')
    try:
        w = csv.writer(o, **k)
        print([w.writerow(r) for r in rows], repr(o.getvalue()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e, repr(o.getvalue()))
wr([1, 2.5, 'a', None, True, 'a,b', 'q"q', 'n\nl', 'r\rx', ''])
wr([])
wr([''])
wr([None])
wr(['', ''])
wr([None], quoting=4)
wr([None], quoting=5)
wr([''], quoting=4)
wr([''], quoting=5)
wr(['a', 1, None, 1.5], quoting=1)
wr(['a', 1, None, 1.5, True, 2j], quoting=2)
wr(['a', 1, None, 1.5], quoting=3)
wr(['a', 1, None, 1.5, ''], quoting=4)
wr(['a', 1, None, 1.5, ''], quoting=5)
wr(['a,b'], quoting=3)
wr(['a,b'], quoting=3, escapechar='\\')
wr(['a"b', 'c\\d'], quoting=3, escapechar='\\')
wr([''], quoting=3)
wr(['a"b'], doublequote=False)
wr(['a"b', 'x,y'], doublequote=False, escapechar='\\')
wr(['c\\d'], escapechar='\\')
wr(['a b', ' '], delimiter=' ')
wr(['', 'x'], delimiter=' ', skipinitialspace=True)
wr(['', None], delimiter=' ', skipinitialspace=True, quoting=3)
wr(5)
wr('abc')
wr({'k': 1})
wr(['x'], lineterminator='!')
wr(['a!b'], lineterminator='!')
wr([1], dialect='unix')
wr(['a\tb'], dialect=csv.excel_tab)
wr([[1, 2], {'a': 1}, (1,)])
wr([b'x', 1e+100, 10 ** 20, float('nan')])
wr(['a"b'], quotechar=None, quoting=3)
wr(['a"b', "'"], quotechar="'")
wr(['a', 'b'], delimiter=';')
wr(['-1', ' a ', 'a\x00b'])
wr(["a'b"], quoting=csv.QUOTE_NONE, quotechar="'")

class Bad:

    def __str__(self):
        raise ValueError('no str')
wr([Bad()])
wr([1], [2, 3], x=1)
o = io.StringIO()
w = csv.writer(o)
t(w.writerows, [[1, 2], [3]])
t(w.writerows, 5)
t(w.writerows, [1])
t(w.writerow)
print(repr(o.getvalue()), w.dialect.quoting)
t(lambda: w.zzz)
