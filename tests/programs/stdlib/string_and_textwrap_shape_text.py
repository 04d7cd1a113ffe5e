import string
import textwrap
from string import Template, Formatter


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (string.ascii_letters, string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, string.whitespace, string.printable))
show(lambda: string.capwords('hello  big world'))
show(lambda: string.capwords('a-b-c', '-'))
t = Template('$who likes ${what}s, costs $$5')
show(lambda: t.substitute(who='Tim', what='kung pao'))
show(lambda: t.substitute({'who': 'x'}, what='y'))
show(lambda: t.substitute(who='Tim'))
show(lambda: t.safe_substitute(who='Tim'))
show(lambda: Template('$1 bad').substitute())
show(lambda: Template('line\nsecond $').substitute())
show(lambda: Template('$1 $ok').safe_substitute(ok=5))
show(lambda: (t.template, t.get_identifiers(), t.is_valid(), Template('$').is_valid()))
class My(Template):
    delimiter = '%'
show(lambda: My('%a and %{b} %%').substitute(a=1, b=2))
f = Formatter()
show(lambda: f.format('{} {x:>5} {0!r}', 'a', x=3))
show(lambda: list(f.parse('a {b} {c!r:>{w}} {{ }}')))
class Default(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f'<{key}>')
        return super().get_value(key, args, kwargs)
show(lambda: Default().format('{a} {b} {0}', 'pos', a=1))
show(lambda: f.format('{0} {}', 1))
show(lambda: f.format('{}'))
show(lambda: f.vformat('{0[1]} {x.real}', ([1, 2],), {'x': 5}))
text = 'The quick brown fox jumped over the lazy dog. Then it ran away-from the   dangerous wolf!'
show(lambda: textwrap.wrap(text, 20))
show(lambda: textwrap.fill(text, 30, initial_indent='* ', subsequent_indent='  '))
show(lambda: textwrap.shorten(text, 30))
show(lambda: textwrap.shorten(text, 30, placeholder='...'))
show(lambda: textwrap.shorten('Hello', 3))
show(lambda: textwrap.dedent('''
    a
      b

    c
    '''))
show(lambda: textwrap.indent('a\n\nb\n', '> '))
show(lambda: textwrap.indent('a\n\nb\n', '> ', lambda line: True))
show(lambda: textwrap.wrap('supercalifragilisticexpialidocious word', 10))
show(lambda: textwrap.wrap('supercalifragilistic word', 10, break_long_words=False))
show(lambda: textwrap.wrap('a-very-long-hyphenated-word', 10))
show(lambda: textwrap.wrap('a-very-long-hyphenated-word', 10, break_on_hyphens=False))
show(lambda: textwrap.wrap('a\tb\n\nc   d', 10))
show(lambda: textwrap.wrap('a\tb\n\nc   d', 10, replace_whitespace=False, drop_whitespace=False))
show(lambda: textwrap.wrap(text, 20, max_lines=2))
show(lambda: textwrap.wrap(text, 20, max_lines=2, placeholder=' ~'))
show(lambda: textwrap.wrap('', 20))
show(lambda: textwrap.wrap('abc', 0))
show(lambda: textwrap.wrap('One sentence.  Another one. Yes', 40, fix_sentence_endings=True))
w = textwrap.TextWrapper(width=15, initial_indent='-')
show(lambda: w.fill('some text to be wrapped here'))
show(lambda: textwrap.dedent('  a\n\tb'))
show(lambda: textwrap.dedent('    x\n   y\n'))
show(lambda: textwrap.wrap('use the -f option, e.g. foo--bar baz', 12))
