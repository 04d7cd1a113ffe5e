"""Text in HTML: what has to be written as an entity."""

__all__ = ['escape', 'unescape']
_names = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'", 'nbsp': '\xa0', 'copy': '©', 'reg': '®', 'euro': '€',
          'hellip': '…', 'mdash': '—', 'ndash': '–', 'lsquo': '‘', 'rsquo': '’', 'ldquo': '“', 'rdquo': '”', 'times': '×',
          'divide': '÷', 'auml': 'ä', 'ouml': 'ö', 'uuml': 'ü', 'Auml': 'Ä', 'Ouml': 'Ö', 'Uuml': 'Ü', 'szlig': 'ß', 'eacute': 'é',
          'egrave': 'è', 'agrave': 'à', 'ccedil': 'ç', 'ntilde': 'ñ', 'deg': '°', 'plusmn': '±', 'larr': '←', 'rarr': '→',
          'uarr': '↑', 'darr': '↓', 'bull': '•', 'middot': '·', 'laquo': '«', 'raquo': '»', 'pound': '£', 'yen': '¥', 'cent': '¢',
          'sect': '§', 'para': '¶', 'trade': '™', 'infin': '∞', 'alpha': 'α', 'beta': 'β', 'gamma': 'γ', 'pi': 'π'}


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s


def unescape(s):
    if '&' not in s:
        return s
    import re
    return re.sub(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z]+;)', _character, s)


def _character(match):
    name = match[1].rstrip(';')
    if name[0] == '#':
        number = int(name[2:], 16) if name[1] in 'xX' else int(name[1:])
        return chr(number) if 0 < number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF else '\ufffd'
    return _names.get(name, match[0])
