import re


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def groups(pattern, text, flags=0):
    m = re.search(pattern, text, flags)
    return m and (m.group(), m.groups(), m.groupdict(), m.span())


for pattern, text in [
    (r'(?<=abc)def', 'abcdef'), (r'(?<!a)b', 'ab bb'), (r'(?P<y>\d{4})-(?P<m>\d\d)', 'on 2024-05-06'),
    (r'(a)?b(?(1)c|d)', 'abc'), (r'(a)?b(?(1)c|d)', 'bd'), (r'(?P<q>[\'"]).*?(?P=q)', 'say "hi" now'),
    (r'(?>a+)b', 'aaab'), (r'a++a', 'aaa'), (r'a*+b', 'aaab'), (r'x?+y', 'xy'), (r'(?:ab){2,3}', 'ababababab'),
    (r'(?:ab){2,3}?', 'ababababab'), (r'\bfoo\b', 'a foo b'), (r'\Bo', 'foo'), (r'^b', 'a\nb'), (r'(?m)^b$', 'a\nb\nc'),
    (r'(?s)a.b', 'a\nb'), (r'(?i)HELLO', 'hello'), (r'(?x) a b  # comment\n c', 'abc'), (r'(?i:a)b', 'Ab'),
    (r'(?i:a)b', 'AB'), (r'(?-i:a)b', 'ab'), (r'[^a-c]+', 'abcdef'), (r'[\w.-]+@[\w-]+\.\w+', 'mail me@x-y.org ok'),
    (r'[]a]+', ']a]'), (r'[^]]+', 'ab]'), (r'a|b|', 'c'), (r'(a|ab)(c|bcd)(d*)', 'abcd'), (r'(a+)+$', 'aaaa'),
    (r'\A\d+\Z', '123'), (r'\d+(?=%)', '10 20%'), (r'\d+(?!%|\d)', '10% 20'), (r'(\w)(\w)\2\1', 'xabbay'),
    (r'(?a)\w+', 'é a'), (r'\w+', 'é a'), (r'(?a:\w+)', 'éb'), (r'.{3}', 'ab\ncde'), (r'a{,2}', 'aaa'), (r'a{2,}', 'aaa'), (r'a{x}', 'a{x}'),
    (r'(?P<a>x)|(?P<b>y)', 'y'), (r'((a)|b)+', 'ab'), (r'(?:(a)|b)*', 'ab'), (r'$', 'ab\n'), (r'\s\S\d\D\W', ' x1a!'),
]:
    show(lambda: groups(pattern, text))
