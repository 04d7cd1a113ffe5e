"""Words as a shell sees them."""

__all__ = ['split', 'quote', 'join']
_safe = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-')


def split(s, comments=False, posix=True):
    words = []
    word = None
    i = 0
    while i < len(s):
        c = s[i]
        i += 1
        if c in ' \t\r\n':
            if word is not None:
                words.append(word)
                word = None
        elif comments and c == '#' and word is None:
            while i < len(s) and s[i] != '\n':
                i += 1
        elif c in '"\'':
            word = word or ''
            start = word if posix else word + c
            word = start
            while True:
                if i >= len(s):
                    raise ValueError('No closing quotation')
                d = s[i]
                i += 1
                if d == c:
                    break
                if posix and c == '"' and d == '\\' and s[i:i + 1] in ('"', '\\'):
                    d = s[i]
                    i += 1
                word += d
            if not posix:
                word += c
        elif c == '\\' and posix:
            if i >= len(s):
                raise ValueError('No escaped character')
            word = (word or '') + s[i]
            i += 1
        else:
            word = (word or '') + c
    if word is not None:
        words.append(word)
    return words


def quote(s):
    if not s:
        return "''"
    if all([c in _safe for c in s]):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return ' '.join([quote(word) for word in split_command])
