"""Quoting in addresses: what may stand there only as %xx, and queries."""

__name__ = 'urllib.parse'

_always_safe = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    space = ' ' if isinstance(string, str) else b' '
    if space not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (' ' if isinstance(safe, str) else b' '), encoding, errors).replace(' ', '+')


def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    kept = _always_safe | {byte for byte in safe if byte < 128}
    return ''.join([chr(byte) if byte in kept else f'%{byte:02X}' for byte in bs])


def _bytes_of(text):
    # Of a text with its %xx read.
    first, *parts = text.split(b'%')
    read = [first]
    for part in parts:
        try:
            read.append(bytes.fromhex(part[:2].decode('ascii')) if len(part[:2].strip()) == 2 else b'%' + part[:2])
        except ValueError:
            read.append(b'%' + part[:2])
        read.append(part[2:])
    return b''.join(read)


def unquote_to_bytes(string):
    if not string:
        string.split
        return b''
    return _bytes_of(string.encode('utf-8') if isinstance(string, str) else bytes(string))


def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')
    if '%' not in string:
        string.split
        return string
    # Characters beyond ASCII stay as they are; between them runs of bytes are read.
    parts, begin = [], 0
    for place, character in enumerate(string + '\x80'):
        if character >= '\x80':
            run = string[begin:place]
            parts.append(_bytes_of(run.encode('ascii')).decode(encoding or 'utf-8', errors or 'replace') if run else '')
            parts.append(character)
            begin = place + 1
    return ''.join(parts[:-1])


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


def _pairs_of(query):
    if hasattr(query, 'items'):
        return query.items()
    try:
        if len(query) and not isinstance(query[0], tuple):
            raise TypeError
    except TypeError as error:
        raise TypeError('not a valid non-string sequence or mapping object') from error
    return query


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    def quoted(value):
        return quote_via(value, safe) if isinstance(value, bytes) else quote_via(str(value), safe, encoding, errors)

    parts = []
    for key, value in _pairs_of(query):
        values = [value]
        if doseq and not isinstance(value, (bytes, str)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        parts += [f'{quoted(key)}={quoted(one)}' for one in values]
    return '&'.join(parts)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None,
              separator='&'):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    is_text = isinstance(qs, str)
    if not qs:
        return []
    if not is_text:
        qs = bytes(memoryview(qs)).decode('ascii')
    if isinstance(separator, bytes):
        separator = separator.decode('ascii')
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')

    def read(text):
        text = unquote(text.replace('+', ' '), encoding, errors)
        return text if is_text else text.encode('ascii')

    pairs = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition('=')
        if not equals and strict_parsing:
            raise ValueError(f'bad query field: {field!r}')
        if value or keep_blank_values:
            pairs.append((read(name), read(value)))
    return pairs


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None,
             separator='&'):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found
