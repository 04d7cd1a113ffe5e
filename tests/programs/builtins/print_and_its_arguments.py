# print: separators, ends, files, and what it refuses.
import io
import sys


def attempt(work):
    try:
        return work()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print()
print(1, 'a', None, [1], sep='-', end='!\n')
print('a', 'b', sep='')
print('a', 'b', sep=None, end=None)
print(*'abc', sep='\n')
print('x', end='')
print()
print('flushed', flush=True)
buffer = io.StringIO()
print('into', 'a buffer', file=buffer)
print(repr(buffer.getvalue()))
print('to stdout', file=sys.stdout)
print('none', file=None)
print(end='only end\n')
print(print('nested'))
print(attempt(lambda: print('a', sep=1)))
print(attempt(lambda: print('a', end=1)))
print(attempt(lambda: print('a', foo=1)))
print(attempt(lambda: print('a', file=5)))
print(attempt(lambda: print('\ud800')))


class Text:
    def __str__(self):
        return 'as text'


class Writer:
    def write(self, text):
        parts.append(text)


parts = []
print(Text(), Text(), file=Writer())
print(parts)
print('a', 'b', sep=' | ', file=Writer(), end='.')
print(parts)


class Broken:
    def __str__(self):
        raise ValueError('no text')


print(attempt(lambda: print('before', Broken())))
print()
sys.stdout.write('written\n')
print(sys.stdout.write('abc\n'))
