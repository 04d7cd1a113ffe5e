"""shlex reads tokens from a text, by rules that can be changed."""
import io
import shlex

texts = ['a "b c" d', "it's 'one' word'", 'x=1;y=2 # note\nz', 'a\\ b "c\\"d" \'e\\f\'', '~/dir/*.py && echo >> log', 'un"closed', 'end\\', '""', 'é-ü', '']


def tokens(lexer):
    read = []
    try:
        for token in lexer:
            read.append((token, lexer.lineno))
    except ValueError as problem:
        read.append(str(problem))
    return read


for text in texts:
    print(repr(text))
    for posix in (False, True):
        for punctuation in (False, True, '|&'):
            print('   ', posix, punctuation, tokens(shlex.shlex(text, posix=posix, punctuation_chars=punctuation)))
        split = shlex.shlex(text, posix=posix, punctuation_chars=True)
        split.whitespace_split = True
        split.commenters = ''
        print('   ', tokens(split))
        try:
            print('   ', shlex.split(text, True, posix))
        except ValueError as problem:
            print('   ', problem)

lexer = shlex.shlex('one two', 'first.cfg')
lexer.push_token('pushed')
lexer.push_source('inner text', 'second.cfg')
print(lexer.get_token(), lexer.error_leader(), lexer.get_token(), lexer.get_token(), lexer.get_token(), lexer.error_leader(lineno=9))
lexer = shlex.shlex('a include b c')
lexer.source = 'include'
lexer.sourcehook = lambda name: (name, io.StringIO(f'in {name}'))
print(list(lexer))
for wrong in (None, 3, b'a'):
    for call in (shlex.split, shlex.quote):
        if (wrong, call) not in ((3, shlex.split), (b'a', shlex.split)):
            try:
                print(call(wrong))
            except (TypeError, ValueError) as problem:
                print(type(problem).__name__, problem)
