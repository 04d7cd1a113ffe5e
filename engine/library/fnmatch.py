"""Names that fit a pattern with *, ? and [...]."""

__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']


def translate(pat):
    """The pattern as a regular expression."""
    pieces = _pieces(pat)
    # What stands between two stars is searched for once: a later star can make up for an earlier find.
    last = len(pieces) - 1
    texts = [piece if place in (0, last) else f'(?>.*?{piece})' for place, piece in enumerate(pieces)]
    return f"(?s:{'.*'.join([''.join(texts[:-1]), texts[-1]]) if last else texts[0]})\\Z"


def _pieces(pat):
    # The regular expressions of what stands between the stars.
    import re
    pieces, i = [''], 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == '*':
            if i == 1 or pat[i - 2] != '*':
                pieces.append('')
        elif c == '?':
            pieces[-1] += '.'
        elif c == '[' and (end := pat.find(']', i + 1 + (pat[i:i + 1] == '!'))) >= 0:
            pieces[-1] += _one_of(pat[i:end])
            i = end + 1
        else:
            pieces[-1] += re.escape(c)
    return pieces


def _one_of(inner):
    import re
    inner = _without_empty_ranges(inner)
    inner = re.sub(r'([&~|])', r'\\\1', inner)  # two of these would mean something else
    if not inner:
        return '(?!)'
    if inner == '!':
        return '.'
    if inner[0] == '!':
        inner = '^' + inner[1:]
    elif inner[0] in '^[':
        inner = '\\' + inner
    return f'[{inner}]'


def _without_empty_ranges(inner):
    # Ranges from a later to an earlier character hold nothing; hyphens that make no range are escaped.
    if '-' not in inner:
        return inner.replace('\\', '\\\\')
    chunks, start = [], 0
    place = inner.find('-', 2 if inner[0] == '!' else 1)
    while place >= 0:
        chunks.append(inner[start:place])
        start = place + 1
        place = inner.find('-', start + 2)
    chunks.append(inner[start:])
    if len(chunks) > 1 and not chunks[-1]:
        chunks.pop()
        chunks[-1] += '-'
    for k in range(len(chunks) - 1, 0, -1):
        if chunks[k - 1][-1] > chunks[k][0]:
            chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
            del chunks[k]
    return '-'.join([chunk.replace('\\', '\\\\').replace('-', '\\-') for chunk in chunks])


def _matcher(pat):
    import re
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode('latin-1')).encode('latin-1')).match
    return re.compile(translate(pat)).match


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def filter(names, pat):
    match = _matcher(pat)
    return [name for name in names if match(name)]
