import re
from collections import namedtuple

Token = namedtuple('Token', 'kind value column')


def tokenize(code):
    spec = [('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z]+'), ('OP', r'[+\-*/]'),
            ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.')]
    regex = '|'.join('(?P<%s>%s)' % pair for pair in spec)
    start = 0
    for m in re.finditer(regex, code):
        kind, value = m.lastgroup, m.group()
        if kind == 'NUMBER':
            value = float(value) if '.' in value else int(value)
        elif kind == 'NEWLINE':
            start = m.end()
            continue
        elif kind == 'SKIP':
            continue
        elif kind == 'MISMATCH':
            raise RuntimeError(f'{value!r} unexpected')
        yield Token(kind, value, m.start() - start)


for token in tokenize('total := 3.5 * price + 2;\nx := 1;'):
    print(token)
phone = re.compile(r'''
    (?P<area>\d{3})   # area
    [-.\s]?           # separator
    (?P<number>\d{4}) # number
''', re.VERBOSE)
for text in ('555-1234', '555.1234', '5551234', 'none'):
    m = phone.fullmatch(text)
    print(text, m and m.groupdict())
print(re.sub(r'\b(\w)(\w*)\b', lambda m: m[1].upper() + m[2].lower(), 'hELLO big wORLD'))
print(re.sub(r'(?P<d>\d+)-(?P<m>\d+)', r'\g<m>/\g<d>', '1-2 and 30-12'))
print(re.split(r'\s*[;,]\s*', 'a ; b,c ,d'), re.findall(r'(?<=\$)\d+', 'cost $5 or $30'))
print(re.findall(r'<(\w+)>(.*?)</\1>', '<b>bold</b><i>it</i><b>no</i>'))
print([m.span() for m in re.finditer(r'aa', 'aaaa')], [m.start() for m in re.finditer(r'(?=aa)', 'aaaa')])
print(re.match(r'(\d+)(?:px|em)?$', '12px').groups(), re.search(r'(?i)python(?-i:3)', 'PyThOn3'))
print(re.findall(r'^\w+', 'one two\nthree four', re.M), re.findall(r'a.b', 'a\nb a-b', re.S))
balanced = re.compile(r'\(([^()]*)\)')
text = '(1+(2*(3-1)))'
while balanced.search(text):
    text = balanced.sub(lambda m: str(eval_simple(m[1])), text) if False else balanced.sub(r'[\1]', text)
print(text)
print(re.escape('1+1=2?'), bool(re.fullmatch(re.escape('a.b'), 'a.b')), re.fullmatch(re.escape('a.b'), 'axb'))
words = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
print(words.findall("Don't stop: été 42 naïve_x"))
