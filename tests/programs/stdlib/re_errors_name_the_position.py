import re

for pattern in ['(', ')', '(a', 'a)', '[', '[a', '[]', '[^]', '*a', 'a**', 'a+*', '+', '?', 'a{2,1}', '(?P<', '(?P<a', '(?P<1a>x)', '(?P<a>x)(?P<a>y)',
                '(?P=a)', '(?P>x)', '(?Px)', r'\1', r'(a)\2', r'(\1)', '(?', '(?i', '(?z)', '(?i-', '(?-i', '(?i-)', '(?-)', '(?-z:a)', '(?ii-i:a)', '(?<a', '(?<=a+)b', '(?<!a*)b',
                '(?(1)a|b)', '(?(a)b)', '(?(1', '()(?(1)a|b|c)', '(?#', '\\', 'a\\', r'\x1', r'\u12', r'\U1234', r'\N', r'\N{', r'\q', r'[\q]', '[z-a]', r'[a-\d]', r'[\w-z]',
                'a(?i)', '(?L)a', '(?au)a', '(?a-u:x)', r'\8', r'\400', r'[\400]', '(?(0)a)', '(?P<é>x)', '(?P<a b>x)', '(?P<>x)', '(?P=)', '(?()a)', 'x{1}{2}', 'x{65536}', 'x??', 'x???', 'a{1,99999999999}', '(?:', '(?=', '(?<=', '(?P', '(?<x>', '|*', '(*)', '^*', r'\b*', '$+', '(?>', 'ab\ncd(']:
    try:
        re.compile(pattern)
        print(repr(pattern), 'compiles')
    except re.PatternError as e:
        print(repr(pattern), '|', e, '|', e.msg, e.pos, e.lineno, e.colno)
    except Exception as e:
        print(repr(pattern), type(e).__name__, e)

for f in [lambda: re.compile(b'a').search('a'), lambda: re.compile('a').search(b'a'), lambda: re.compile(5), lambda: re.match('a', None),
          lambda: re.sub('(a)', r'\2', 'a'), lambda: re.sub('(a)', r'\g<b>', 'a'), lambda: re.sub('(a)', r'\g<1', 'a'), lambda: re.sub('(a)', r'\q', 'a'), lambda: re.sub('(a)', r'\g<>', 'a'),
          lambda: re.sub('(a)', '\\', 'a'), lambda: re.match('(a)', 'a').group(2), lambda: re.match('(a)', 'a').group('x'), lambda: re.match('(a)', 'a')[3], lambda: re.match('a', 'a').start(1),
          lambda: re.compile('a', 'b'), lambda: re.compile(re.compile('a'), re.I), lambda: re.compile('a').foo, lambda: re.match('a', 'a', 2.5),
          lambda: re.match('(a)', 'a').group(1.0), lambda: re.match('a', 'a').expand(r'\1')]:
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
