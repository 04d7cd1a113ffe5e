import textwrap
t = 'The quick brown fox jumps over the lazy dog. A very-long-hyphenated-word and averyveryverylongwordwithoutbreaks   end.\n\nNew para'
for kw in [{}, {'width': 20}, {'width': 20, 'initial_indent': '* ', 'subsequent_indent': '  '}, {'width': 15, 'break_long_words': False}, {'width': 15, 'break_on_hyphens': False}, {'width': 30, 'max_lines': 2}, {'width': 30, 'max_lines': 2, 'placeholder': '...'}, {'width': 25, 'replace_whitespace': False}, {'width': 25, 'drop_whitespace': False}, {'width': 25, 'fix_sentence_endings': True}, {'width': 25, 'expand_tabs': False, 'tabsize': 2}]:
    print(textwrap.wrap(t, **kw)); print(textwrap.fill(t, **kw))
print(textwrap.shorten('hello there world', 12), textwrap.shorten('hello there', 5, placeholder='…'), textwrap.dedent('  a\n    b\n  c\n'), textwrap.indent('a\n\nb', '> '), textwrap.indent('a\n\nb', '> ', lambda l: True))
try: textwrap.wrap('a', 0)
except ValueError as e: print(e)
try: textwrap.shorten('hello', 2)
except ValueError as e: print(e)
print(repr(textwrap.dedent('\n  \n    a\n\tb')))
