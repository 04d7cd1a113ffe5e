"""Names that fit a pattern with *, ? and [...]."""

__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']


def translate(pat):
    """The pattern as a regular expression."""
    import re
    result = ''
    i = 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == '*':
            while pat[i:i + 1] == '*':
                i += 1
            result += '.*'
        elif c == '?':
            result += '.'
        elif c == '[':
            end = pat.find(']', i + 1 + (pat[i:i + 1] == '!'))
            if end < 0:
                result += '\\['
                continue
            inner = pat[i:end].replace('\\', '\\\\')
            i = end + 1
            result += '[' + ('^' + inner[1:] if inner[0] == '!' else '\\' + inner if inner[0] == '^' else inner) + ']'
        else:
            result += re.escape(c)
    return f'(?s:{result})\\Z'


def fnmatchcase(name, pat):
    import re
    return re.match(translate(pat), name) is not None


fnmatch = fnmatchcase


def filter(names, pat):
    import re
    pattern = re.compile(translate(pat))
    return [name for name in names if pattern.match(name)]
