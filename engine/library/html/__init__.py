"""Text in HTML: what has to be written as an entity, and back."""

__all__ = ['escape', 'unescape']

# What the numbers of the code page 1252 mean, which pages of old are full of.
_old_numbers = {0: '\ufffd', 13: '\r', **{byte: bytes([byte]).decode('cp1252', 'ignore') or chr(byte) for byte in range(0x80, 0xa0)}}


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s


def unescape(s):
    if '&' not in s:
        return s
    import re
    return re.sub(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)', _meaning, s)


def _meaning(match):
    name = match[1]
    if name[0] == '#':
        digits = name.rstrip(';')
        number = int(digits[2:], 16) if digits[1] in 'xX' else int(digits[1:])
        if number in _old_numbers:
            return _old_numbers[number]
        if number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
            return '\ufffd'
        return '' if _means_nothing(number) else chr(number)
    from html.entities import html5
    for end in range(len(name), 1, -1):
        if name[:end] in html5:
            return html5[name[:end]] + name[end:]
    return '&' + name


def _means_nothing(number):
    return (0x1 <= number <= 0x8 or number == 0xb or 0xe <= number <= 0x1f or 0x7f <= number <= 0x9f or
            0xfdd0 <= number <= 0xfdef or number & 0xfffe == 0xfffe)


def __getattr__(name):
    if name == 'entities':  # a table that few programs need
        import html.entities
        return html.entities
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
