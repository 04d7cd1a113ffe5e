import inspect
from collections import UserString as U
for n in sorted(vars(U)):
    if n[0]!='_' and n!='maketrans': print(n, inspect.signature(getattr(U,n)))
u=U('Ab cd')
def p(f):
    try: r=f(); print(type(r).__name__, repr(r))
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: u.center(9,'*'), lambda: u.replace(U('b'),U('x')), lambda: u.removeprefix(U('A')), lambda: u.find(U('c')), lambda: u.count('c',1), lambda: u.startswith('A'), lambda: u.startswith(('x','A')), lambda: u.split(), lambda: u.split('c',1), lambda: u.partition(' '), lambda: u.join(['1','2']), lambda: u.encode(), lambda: u.encode(None,None), lambda: u.translate({65:66}), lambda: u.zfill(9), lambda: U('{}').format(3), lambda: U('{a}').format_map({'a':2}), lambda: u.splitlines(True), lambda: u.strip('A'), lambda: u.upper(), lambda: u.index('zz'), lambda: u.isalpha(), lambda: u.expandtabs(), lambda: u.rfind('b',0,1), lambda: u.join([u])): p(f)
