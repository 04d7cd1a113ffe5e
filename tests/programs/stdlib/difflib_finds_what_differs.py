import difflib
from difflib import SequenceMatcher

s = SequenceMatcher(None, 'abxcd', 'abcd')
print(s.get_matching_blocks())
print(s.get_opcodes(), s.ratio(), s.quick_ratio(), s.real_quick_ratio())
print(s.find_longest_match(0, 5, 0, 4))
print(SequenceMatcher(lambda x: x == ' ', ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9))
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.get_close_matches('wheel', ['while', 'where', 'heel'], n=2, cutoff=0.5))
a = 'one\ntwo\nthree\nfour\nfive\n'.splitlines(keepends=True)
b = 'ore\ntree\nemu\nfour\nfife\nsix\n'.splitlines(keepends=True)
print(''.join(difflib.ndiff(a, b)), end='')
print(''.join(difflib.unified_diff(a, b, 'old', 'new')), end='')
print(''.join(difflib.context_diff(a, b, 'old', 'new')), end='')
print(''.join(difflib.restore(list(difflib.ndiff(a, b)), 2)) == ''.join(b))
old = [f'line {i}' for i in range(40)]
new = [line for line in old if line != 'line 20']
new[5] = 'changed'
print('\n'.join(difflib.unified_diff(old, new, lineterm='')))
print(list(difflib.unified_diff(['a'], ['a'])))
for i, line in enumerate(difflib.Differ().compare(['the quick brown fox\n', 'jumps\n'], ['the quack brown fix\n', 'jumped\n'])):
    print(i, repr(line))
print(round(SequenceMatcher(None, 'private Thread currentThread;', 'private volatile Thread currentThread;').ratio(), 3))
try:
    difflib.get_close_matches('a', [], n=0)
except ValueError as e:
    print(e)
