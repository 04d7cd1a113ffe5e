"""Whatever was searched, its parts are str or bytes; groups go by any index."""
import re


class Loud(str):
    def __getitem__(self, place):
        return Loud(super().__getitem__(place).upper())


class Place:
    def __index__(self):
        return 1


for text in (Loud('one two'), bytearray(b'one two'), memoryview(b'one two'), b'one two', 'one two'):
    kind = str if isinstance(text, str) else bytes
    word, blank = (r'(\w)\w*', ' ') if kind is str else (rb'(\w)\w*', b' ')
    found = re.search(word, text)
    print(found, found.groups(), type(found.group()) is kind, found.string is text)
    print(re.findall(word, text), re.split(blank, text), re.sub(word, blank, text))
    print([type(part) is kind for part in re.findall(word, text) + re.split(blank, text) + [re.sub(blank, blank, text)]])
    print([each.span() for each in re.finditer(word, text)])

found = re.match('(?P<first>a)(b)?', 'ac')
print(found.group(Place()), found.span(Place()), found[True], found['first'], found[2])
for group in (3, -1, 'second', b'first', 1.0, None, [], 2 ** 70):
    try:
        print(found[group])
    except (IndexError, TypeError) as problem:
        print(type(problem).__name__, problem)
for text in (3, None, ['a']):
    try:
        re.findall('a', text)
    except TypeError as problem:
        print(problem)
try:
    list(found)
except TypeError as problem:
    print(problem)
print(re.sub('a', lambda each: None, 'banana'), type(re.finditer('a', 'a')).__name__)
import copy
import pickle
pattern = re.compile('a(b)?', re.IGNORECASE | re.MULTILINE)
print(pickle.loads(pickle.dumps(pattern)) == pattern, copy.copy(pattern) is pattern, copy.deepcopy(pattern) is pattern)
