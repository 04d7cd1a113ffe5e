from urllib.parse import *
import urllib.parse
urls = ['http://user:pa%20ss@www.Example.com:8080/a/b;p=1/c;q?x=1&y=2#frag', '//host/path', 'path/only', '', '?q', '#f', 'mailto:a@b.c', 'http://[::1]:80/x', 'HTTP://A', 'http:///x', 'file:///etc/x', 'a:b:c', '1a:b', 'http://h:abc/', 'http://h:99999/', 'http://h:/', 'tel:123;ext=5', 'x://y?z=//#', ' http://a b/c ', 'http://a\n/b', 'svn+ssh://h/p', 'http://u@h@x/', 'data:,x', 'http://h/a%2Fb', 'http://[fe80::1%25Eth0]/', '////x', 'http:x', 'http:/x']
for u in urls:
    try:
        s, p = urlsplit(u), urlparse(u)
        print(s, p, s.geturl() == p.geturl(), s.geturl(), s.hostname, s.username, s.password)
        print(s.port, urlunsplit(s), urlunparse(p), urldefrag(u))
    except ValueError as e: print(u, e)
bases = ['http://a/b/c/d;p?q', 'http://a/b/', 'http://a', 'a/b', '', 'file:///x/y', 'mailto:q', 'http://a/b/c/d/../e/']
refs = ['g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', ';x', 'g;x', '', '.', './', '..', '../', '../g', '../..', '../../g', '../../../g', '/./g', '/../g', 'g.', '..g', './../g', './g/.', 'g/./h', 'g;x=1/../y', 'http:g', 'https://z/q', 'a//b', 'x/../..']
for b in bases: print(b, [urljoin(b, r) for r in refs])
for q in ('a b/c', 'é€', '~-._', 'a+b&c=d', '', '%', 'a%20', '/x?y', '\U0001f600'):
    print(quote(q), quote_plus(q), quote(q, safe=''), quote(q, safe='é&'), unquote(quote(q)) == q, unquote_plus(quote_plus(q)) == q)
for q in ('a%20b', '%C3%A9', '%zz', '%', '%4', 'x%E2%82', 'é%41', '%41%é', 'a+b', '%2B', '%ff%41', '% 41', '%4 1'): print(ascii(unquote(q)), ascii(unquote_plus(q)), unquote_to_bytes(q), ascii(unquote(q, 'latin-1')))
print(quote(b'a\xff b'), quote_from_bytes(b'x/\x00'), unquote_to_bytes(b'%41'), unquote(b'%41'))
print(urlencode({'a': 1, 'b c': 'd&e', 'l': [1, 2]}), urlencode([('a', 1), ('a', 'é')]), urlencode({'l': [1, 2], 's': 'xy', 't': (3,), 'b': b'z'}, doseq=True), urlencode({'a': ' '}, quote_via=quote), urlencode({}), urlencode({'a': '/'}, safe='/'), urlencode({'a': None}))
for f in (lambda: urlencode('abc'), lambda: urlencode([1]), lambda: urlencode(5), lambda: quote(5), lambda: quote(b'a', encoding='utf-8'), lambda: quote_from_bytes('a'), lambda: parse_qs('a&b', strict_parsing=True), lambda: parse_qs('a=1&b=2', max_num_fields=1), lambda: urlsplit('http://[::1/'), lambda: urlsplit('http://[1.2.3.4]/'), lambda: urljoin('a', b'b'), lambda: unquote(5), lambda: urlparse(5), lambda: urlsplit('http://\u2100/'), lambda: parse_qsl('a', separator=''), lambda: quote('\ud800'), lambda: urlunsplit(('a',)), lambda: urlsplit('http://[v1.x]/'), lambda: urlsplit('http://a[::1]/')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(parse_qs('a=1&b=2&a=3&c=&d&e=%20+x'), parse_qs('a=&b', keep_blank_values=True), parse_qsl('a=1;b=2', separator=';'), parse_qsl(b'a=1&b=%41'), parse_qs(''), parse_qs('a=b=c'), parse_qs('é=ü'))
b = urlsplit(b'http://u:p@h:1/p?q#f'); print(b, b.hostname, b.port, b.geturl(), b.decode(), urlsplit('http://h/').encode(), urlparse(b'/x;y'), urldefrag(b'a#b'), urljoin(b'http://a/b', b'c'))
r = urlparse('http://a/b'); print(r._replace(scheme='https').geturl(), r[0], len(r), r == ('http', 'a', '/b', '', '', ''), isinstance(r, tuple), r._fields, type(r), r.__class__.__module__)
print(urlsplit('x', scheme='http', allow_fragments=False), urlparse('a#b', allow_fragments=False), urljoin('http://a/b#c', '#d', False))
import urllib
print(urllib.__name__, urllib.parse.__name__, quote.__module__, urlencode.__qualname__)
