"""Template subclasses say what a placeholder is; a pattern of one's own needs its groups."""
import re
from string import Formatter, Template


class Percent(Template):
    delimiter = '%'


class Words(Template):
    pattern = r'(?P<escaped>@@)|@(?P<named>[a-z]+)|@\[(?P<braced>[a-z]+)\]|(?P<invalid>@)'


class Odd(Template):
    pattern = r'@(?P<named>[a-z]+)|(?P<escaped>@@)|(?P<braced>&)|(?P<invalid>!)|(?P<other>\?)'


class Numbers(Template):
    braceidpattern = '[0-9]+'


class LaterWords(Words):
    pass


class Bare(Template):
    idpattern = '[a-z]+'
    flags = 0


for kind in (Template, Percent, Words, Odd, Numbers, LaterWords, Bare):
    print(kind.__name__, isinstance(kind.pattern, re.Pattern), kind.pattern is kind('').pattern)
    for text in ['$a ${b} $$', '%a %% %{b}', '@a @@ @[b]', 'one\n two $', '$', '!', '? @a', '${1}', '$A', '@', '\n\n@\n']:
        template = kind(text)
        results = []
        for call in (lambda: template.substitute(a=1, b=2), lambda: template.safe_substitute({'a': 1}), template.is_valid,
                     template.get_identifiers):
            try:
                results.append(call())
            except (ValueError, KeyError) as problem:
                results.append(f'{type(problem).__name__}: {problem.args[0]}')
        print(' ', repr(text), results)

print('fields that are wrong')
for text in ['{', '}', '{0', '{0[1}', '{0[]}', '{0.}', '{!}', '{!r', '{!', '{0!rr}', '{:', '{:{', '{[0]}', '{.real}', '{{}}{0.real:>{1}}', '{0[0]x}', '{a{b}}']:
    try:
        print(repr(text), repr(Formatter().format(text, 7, 3)))
    except (ValueError, KeyError, AttributeError, TypeError) as problem:
        print(repr(text), '->', type(problem).__name__, problem)
print(list(Formatter().parse('a{b!c:d}e{{f}}{}')))
