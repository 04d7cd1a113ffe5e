"""What is wrong with a pattern is told in CPython's words, with the place."""
import re


def tell(pattern, flags=0):
    try:
        compiled = re.compile(pattern, flags)
    except re.error as problem:
        print(ascii(pattern), '->', problem.msg, problem.pos, problem.lineno, problem.colno)
    except (ValueError, OverflowError) as problem:
        print(ascii(pattern), '->', type(problem).__name__, problem)
    else:
        print(ascii(pattern), 'is fine', int(compiled.flags))


for pattern in ['(', ')', 'a)', '(?', '(?P', '(?<', '(?x', '(?:a', '(?P<', '(?P<n', '(?P<1>a)', '(?P<n>a)(?P<n>b)', '(?P=no)', '(?P=n',
                '(?P<n>(?P=n))', '(?P>n)', r'(?P\w)', r'(?\d)', '(?<a)', '(?#note', '(?z)', '(?i', '(?i-', '(?i-i:a)', '(?-a:b)',
                '[', '[a', '[z-a]', r'[a-\d]', r'[\8]', r'[\q]', r'\q', r'\x1', r'\u12', r'\U00110000', r'\N{no such name}', r'\N',
                r'\1', r'(a)\2', r'(\1)', r'\400', '*', 'a**', 'a|*', '^*', 'a{3,1}', 'a{4294967295}', 'a\n\n(b']:
    tell(pattern)

print('the lone backslash is seen as soon as what stands before it is read')
for pattern in ['\\', 'a\\', '(\\', '[\\', '(?\\', '(?P<\\', 'a*\\', '*\\', r'\1' + '\\', '(?#a\\']:
    tell(pattern)
tell('a # note \\', re.VERBOSE)

print('conditions look for their group when all is read')
for pattern in ['(?(1)a|b)()', '(?(1)a|b)', '(?(0)a)', '(?(x)a)', '(?(1a)b)', '(a)(?(1)b|c|d)', '(?(1)b', '(?(2)a)(b)', '(?(1', '(?(1)*)(a)']:
    tell(pattern)

print('look-behinds have one length, and know only the groups before them')
for pattern in ['(?<=a+)b', '(?<=a|bc)d', r'(?<=(a)\1)b', '(?<=(a)(?(1)b|c))d', r'(a)(?<=\1)b', '(?<=(?(1)a|b))(c)', '(?<!a{3})b']:
    tell(pattern)

print('flags for everything stand first')
for pattern in ['a(?i)b', '|(?i)a', '(?i)(?s)a', '(?#note)(?i)a', '(?:)(?i)', '(?a)(?u)b', '(?L)a', b'(?u)a', b'(?a)(?L)b', '((?i)a)']:
    tell(pattern)
tell('  (?i)a', re.VERBOSE)
for flags in (re.LOCALE, re.ASCII | re.UNICODE):
    tell('a', flags)
for flags in (re.UNICODE, re.ASCII | re.LOCALE, re.LOCALE):
    tell(b'a', flags)
for pattern in [b'(?P<\xe9>a)', b'(?\xe9)', b'(?(\xb2)a)', '(?P<é>a)', '(?(²)a)', '(?(١)a)()']:
    tell(pattern)

print('comments are no part of what is repeated')
print(re.findall('a(?#twice){2}', 'aaaa'), re.findall('a  # one\n {2}', 'aaaa', re.VERBOSE))

print('templates')
for template in [r'\g', r'\g<', r'\g<n', r'\g<>', r'\g<1a>', r'\g<+1>', r'\g<٣>', r'\g<2>', r'\g<zz>', r'\2', r'\400', r'\x', '\\', r'\1\g<n>\0']:
    try:
        print(ascii(template), ascii(re.sub('(?P<n>a)', template, 'xax')))
    except (re.error, IndexError) as problem:
        print(ascii(template), '->', ascii(str(problem)), getattr(problem, 'pos', None))

print('arguments')
for call in (lambda: re.sub('a', 'b', 'a', 1, 2, 3), lambda: re.sub('a', 'b', 'a', 1, count=2), lambda: re.subn('a', 'b', 'a', 1, 0, flags=2),
             lambda: re.split('a', 'b', 1, 2, 3), lambda: re.split('a', 'b', 1, maxsplit=1), lambda: re.Match(), lambda: re.Pattern('a'),
             lambda: re.escape(3), lambda: re.sub('a', [], 'a'), lambda: re.compile('a').split('a', None), lambda: re.compile('a', 'i')):
    try:
        print(call())
    except TypeError as problem:
        print(problem)
print(re.compile('a', 0x123000 | re.IGNORECASE), re.compile(b'b', 0x100000))
