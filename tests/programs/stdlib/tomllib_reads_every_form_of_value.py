import tomllib, io
T = r'''
# comment
title = "TOML \u00e9 \t\"q\""
lit = 'C:\x'
n = 1_000
h = 0xFF
o = 0o17
b = 0b101
f = 3.14
e = -1e3
i = inf
neg = -17
ok = true
no = false
d = 2024-02-29
dt = 2024-02-29T12:30:00.5Z
dl = 2024-02-29 12:30:00
do = 2024-02-29T12:30:00+02:00
t = 07:32:00
arr = [1, [2, 3], "x", # c
  4,
]
inl = { a = 1, b.c = "z", d = {} }
a.b.c = 1
a.b."d e" = 2
ml = """
one
two \
   three"""
ml2 = \'\'\'
raw \n ''x'' \'\'\'
q = """a""""
[table]
k = 1
[table.sub]
k = 2
[x.y.z]
k = 3
[x]
w = 1
[[items]]
name = "a"
[[items]]
name = "b"
[items.more]
q = 1
[[items.deep]]
z = 1
'''.replace("\\'\\'\\'", "'''")
print(tomllib.loads(T))
from decimal import Decimal
print(tomllib.loads('a = 1.10', parse_float=Decimal), tomllib.load(io.BytesIO(b'a = 1\r\nb = 2')))
for bad in ('a', 'a = ', 'a = 1\na = 2', '[a]\n[a]', 'a = [1', 'a = "x', "a = 'x", 'a = {b = 1', 'a = 01', '= 1', 'a = 1 b = 2', '[a', '[[a]', 'a = "\\x"', 'a = 2024-13-01', 'a.b = 1\na = 2', 'a = 1\na.b = 2', 'a = {b = 1}\na.c = 2', '[a]\nb = 1\n[a.b]', 'a = [1]\n[[a]]', 'a = """x', "a = '''x", 'a = nope', 'a = "\\u12"', 'a = tru', 'a = 1.', 'a = {a = 1, a = 2}', '[a]\n[[a]]', 'a = "\\ud800"', 'a = "a\nb"', '[ ]', 'a b = 1', 'a = [1 2]', 'a = {b = 1,}', '[a.b]\n[a]\n[a.b]','a = 1_', '\x01'):
    try: print(repr(bad), tomllib.loads(bad))
    except tomllib.TOMLDecodeError as e: print(repr(bad), e)
for x in (3, b"a = 1"):
    try: tomllib.loads(x)
    except (TypeError, AttributeError) as e: print(e)
try: tomllib.load(io.StringIO('a = 1'))
except (TypeError, AttributeError) as e: print(e)
