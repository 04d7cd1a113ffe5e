import string, re
T = string.Template
print(T.flags, T('x').flags, type(T.pattern).__name__, sorted(T.pattern.groupindex), T.pattern.flags & re.VERBOSE == re.VERBOSE)
class P(T):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'
print(P('%a_b %c %%').safe_substitute(a_b=1), P.pattern.match('%a_b')['named'], T('$a').substitute(a=1))
class Q(T):
    pattern = r'''\[(?:(?P<escaped>\[)|(?P<named>[a-z]+)\]|(?P<braced>)|(?P<invalid>))'''
print(Q('[x] [[').substitute(x=5))
class R(Q): pass
print(R('[y]').substitute(y=6))
class S(T): flags = 0
print(S('$a $A').safe_substitute(a=1, A=2), S.flags)
