import re
print(re.findall(r'\d+', 'a1 b22 c333'), re.findall('a*', 'aab'), re.sub('a*', 'x', 'aab'), re.split(r'[,;]\s*', 'a, b;c'))
m = re.match(r'(?P<y>\d{4})-(?P<m>\d\d)', '2024-05-06'); print(m, m.groups(), m.groupdict(), m.lastgroup, m.span('m'))
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub('x', lambda m: m.group().upper(), 'axbx'))
print(re.search(r'(?<=a)b(?=c)', 'abc'), re.search(r'(a|b)*?c', 'abac').group(1), re.fullmatch('a+', 'aaa'), re.match('(?i)HELLO', 'hello'))
print(re.findall(r'(\w)\1', 'aabbcd'), re.compile('a.c', re.S|re.I), re.findall(r'^\w', 'a\nb', re.M), re.escape('a.b*c'))
print(re.findall(r'\b|\w+', 'ab cd'), re.sub(r'\b', '|', 'hi yo'), re.split(r'(\d)', 'a1b2c'), re.split(r'\b', 'ab cd'))
for p in ['(', '[', '*a', 'a**', '(?P<n>a)(?P<n>b)', 'a{3,2}', '\\', '(?<=a*)b', 'x)', '(?z)', r'\q', '[z-a]', r'(a)\2', '(?P=x)', '(?P<1>a)']:
    try: re.compile(p); print('ok', p)
    except re.error as e: print(p, '!', e)
print(re.findall(r'(?:(a)|b)+', 'ab ba'), re.match(r'(a)?(?(1)b|c)', 'ab'), re.match(r'(?>a+)ab', 'aaab'), re.findall(b'\\w+', b'ab cd'))
print([x.span() for x in re.finditer(r'\w+?', 'abc')], re.search(r'((a)(b)?)+', 'aba').groups(), re.I|re.M, re.subn('a','b','aaa',count=2))
print(re.sub(r'(?P<x>a)', r'[\g<x>\g<0>]', 'banana'), re.VERBOSE, re.findall(r'[^\W\d_]+', 'aé1_b'), re.match(r'(\d+)(?:\.(\d+))?', '12').groups('0'))
print(re.findall(r'"(?:[^"\\]|\\.)*"', r'x "a\"b" "c"'), re.match(r'^(?:(\d+)|(\w+))$', 'abc').lastindex)
