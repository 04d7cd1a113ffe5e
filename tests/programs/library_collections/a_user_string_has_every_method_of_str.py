# Those whose result is a text give a UserString again, but join, format and what splits.
from collections import ChainMap, UserString


class Shout(UserString):
    pass


text = Shout('  Hello World ')
for name in ('capitalize', 'casefold', 'lower', 'lstrip', 'rstrip', 'strip', 'swapcase', 'title', 'upper', 'expandtabs'):
    result = getattr(text, name)()
    print(name, type(result).__name__, repr(result))
for name, args in (('center', (20, '*')), ('ljust', (16,)), ('rjust', (16,)), ('zfill', (18,)), ('removeprefix', ('  ',)),
                   ('removesuffix', (Shout(' '),)), ('replace', (Shout('l'), 'L')), ('translate', (str.maketrans('l', '1'),)),
                   ('count', (Shout('o'),)), ('find', ('World',)), ('rfind', ('o',)), ('index', ('W',)), ('rindex', ('l',)),
                   ('startswith', (' ',)), ('endswith', (' ',)), ('split', ()), ('rsplit', (None, 1)), ('partition', ('o',)),
                   ('rpartition', ('o',)), ('splitlines', ()), ('join', (['a', 'b'],)), ('encode', ()), ('isalnum', ()),
                   ('isidentifier', ()), ('isprintable', ())):
    result = getattr(text, name)(*args)
    print(name, type(result).__name__, repr(result))
print(UserString.maketrans('a', 'b'), UserString('{} {x}').format(1, x=2), UserString('{x}').format_map({'x': 3}))
print(complex(UserString('1+2j')), 'a%s' % UserString('b'), UserString('%s!') % 'c', UserString('x').__rmod__('<%s>'))
print(sorted(name for name in dir(UserString) if not name.startswith('_')) == sorted(name for name in dir(str) if not name.startswith('_')))
print({'q': 1} | ChainMap({'a': 1}, {'b': 2}), ChainMap({'a': 1}) | {'q': 1})
