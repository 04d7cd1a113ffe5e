import csv, io

def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)
D = lambda *a, **k: list(csv.DictReader(*a, **k))
print(D(['a,b', '1,2', '3,4']))
print(D(['a,b', '1', '3,4,5,6']))
print(D(['1,2'], ['x', 'y']))
print(D(['a,b', '1', '3,4,5'], restkey='rest', restval='?'))
print(D([]))
print(D(['a,b']))
print(D(['a,b', '', '1,2']))
print(D(['a;b', '1;2'], delimiter=';'))
r = csv.DictReader(['a,b', '1,2'])
print(r.line_num, r.fieldnames, r.line_num, next(r), r.line_num, r.dialect, r.restkey, r.restval)
t(next, r)
r.fieldnames = ['q']
print(r.fieldnames)
t(csv.DictReader)
t(csv.DictReader, 5)
t(lambda: csv.DictReader([]).fieldnames)
print(csv.DictReader(iter(['1']), iter('a')).fieldnames, csv.DictReader[int], csv.DictWriter[int])
t(csv.DictReader, [], 5)

def W(rows, *a, header=True, **k):
    o = io.StringIO(newline='')
    try:
        w = csv.DictWriter(o, *a, **k)
        if header:
            print(w.writeheader(), end=' ')
        print(w.writerows(rows), repr(o.getvalue()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e, repr(o.getvalue()))
W([{'a': 1, 'b': 2}], ['a', 'b'])
W([{'a': 1}], ['a', 'b'])
W([{'a': 1, 'c': 3}], ['a', 'b'])
W([{'a': 1, 'c': 3, 'zz': 5, 'y': 6}], ['a', 'b'])
W([{'a': 1, 'c': 3}], ['a', 'b'], extrasaction='ignore')
W([], ['a'], extrasaction='xx')
W([{'a': 1}], ['a', 'b'], restval='-')
W([{'b': 'x,y', 'a': None}], ['a', 'b'], quoting=csv.QUOTE_ALL)
W([{'a': 1}], ['a'], dialect='unix')
W([5], ['a'])
W([{'a': 1}], 'ab')
t(csv.DictWriter, io.StringIO())
W([{1: 2}], [1])
W([{'a': 1, 2: 3}], ['a'])
W([{'a': 1, 'b': 2}], iter(['a', 'b']))
W([], None)
W([], ['x'], extrasaction='RAISE')
w = csv.DictWriter(io.StringIO(), ['a'])
t(w.writerow, {'a': 5})
t(w.writerow, [1])
print(w.fieldnames, w.restval, w.extrasaction, type(w.writer))
S = csv.Sniffer()

def sn(x, *a):
    try:
        d = S.sniff(x, *a)
        print(d.__name__, d._name, repr(d.delimiter), repr(d.quotechar), d.doublequote, d.skipinitialspace, repr(d.lineterminator), d.quoting, d.escapechar, d.__mro__[1])
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)
sn('a,b,c\n1,2,3\n')
sn('a;b;c\n1;2;3\n')
sn('a b c\n1 2 3')
sn('a\tb\n1\t2')
sn('a, b\n1, 2\n')
sn("'a','b'\n'1','2'")
sn('"a";"b"\n"1";"2"\n')
sn('abc')
sn('')
sn('a:b\nc:d')
sn('a|b|c\n1|2|3')
sn('a,b;c\n1,2;3', ';')
sn('a,b\n1,2', ';')
sn('"a""b","c"\n"x","y"')
sn("Harry's, Arlington Heights, IL, 2/1/03, Kimi Hayes\nShark City, Glendale Heights, IL, 12/28/02, Prezence")
sn('name,age\nBob,3\nAl,44\n"x,y",5')
sn("'123;4';'5'")
sn('"only"')
sn('x\n"y"\nz')
sn('1.5,2.5\n3.5,4.5\n6.5,7.5')
sn('2024-01-01 10:00\n2024-01-02 11:00')
sn('a+b+c\nd+e+f')
for s in ('name,age\nBob,3\nAl,44\n', '1,2\n3,4\n', 'a,b\n', 'name,city\nabc,def\nghi,jkl\n', 'id;w\n1;aa\n2;bb', 'x,y\n1,z\n2,w\n', 'a,b\n1\n2,3\n', 'n1,n2\naaa,b\ncc,ddd\n'):
    t(S.has_header, s)
print(S.preferred, csv.__version__ if hasattr(csv, '__version__') else None, csv.__all__)
for line in csv.reader(io.StringIO('name,qty\nx,1\n"multi\nline",2\n')):
    print(line)
for q in 'MINIMAL ALL NONNUMERIC NONE STRINGS NOTNULL'.split():
    print(q, getattr(csv, 'QUOTE_' + q))
