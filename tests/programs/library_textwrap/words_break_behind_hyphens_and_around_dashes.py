"""Where a line may end: behind the hyphen of a compound word, around a dash."""
import textwrap

for text in ['a well-known thing', 'x-ray', 'one--two', 'one---two', 'end--', '--option-name', '-x -1', '1-2-3', 'mother-in-law', 'e-mail-address',
             'do--this or even---this', '"quoted"--and (more)--so', "what's-this", 'a-b-c-d', 'under_score-name', 'so-called--rightly',
             'non-2-digit', 'Ä-Ö and äöü-üöä', 'a.b-c', 'well-', '-well', 'yes/no-maybe']:
    print(textwrap.wrap(text, 1, break_long_words=False), textwrap.wrap(text, 1, break_long_words=False, break_on_hyphens=False))

long_words = '1234567890-1234567890--this_is_a_very_long_option_indeed-good-bye"'
for width in (10, 13, 25):
    for breaks in (True, False):
        print(textwrap.wrap(long_words, width, break_on_hyphens=breaks), textwrap.wrap(long_words, width, break_long_words=False, break_on_hyphens=breaks))

print(textwrap.wrap('word  looooooooong', 6, max_lines=2, placeholder='..', break_long_words=False))
print(textwrap.wrap('(\t', 5, max_lines=2, placeholder='', break_long_words=False, drop_whitespace=False))
print(textwrap.wrap('He left." "Why?\' She. É. Ok.', 80, fix_sentence_endings=True))
