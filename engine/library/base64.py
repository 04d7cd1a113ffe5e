"""Bytes as letters that survive any mail."""

import binascii as _binascii

__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b32hexencode',
           'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode', 'z85encode', 'z85decode',
           'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']
MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3
_letters32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_letters32hex = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'


def _needs_bytes(s):
    return bytes(memoryview(s))


def _bytes_of(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    try:
        return bytes(memoryview(s))
    except TypeError:
        raise TypeError(f'argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}') from None


def b64encode(s, altchars=None):
    encoded = _binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return encoded
    assert len(altchars) == 2, repr(altchars)
    return encoded.translate(bytes.maketrans(b'+/', altchars))


def b64decode(s, altchars=None, validate=False):
    s = _bytes_of(s)
    if altchars is not None:
        altchars = _bytes_of(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return _binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s): return b64encode(s)
def standard_b64decode(s): return b64decode(s)
def urlsafe_b64encode(s): return b64encode(s).translate(bytes.maketrans(b'+/', b'-_'))
def urlsafe_b64decode(s): return b64decode(_bytes_of(s).translate(bytes.maketrans(b'-_', b'+/')))


def _encoded32(s, letters):
    s = _needs_bytes(s)
    result = bytearray()
    for start in range(0, len(s), 5):
        number = int.from_bytes(s[start:start + 5].ljust(5, b'\0'), 'big')
        result += bytes([letters[number >> shift & 31] for shift in range(35, -1, -5)])
    missing = (0, 6, 4, 3, 1)[len(s) % 5]
    if missing:
        result[-missing:] = b'=' * missing
    return bytes(result)


def _decoded32(s, letters, casefold, map01):
    s = _bytes_of(s)
    if len(s) % 8:
        raise _binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _bytes_of(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    s = s.upper() if casefold else s
    length = len(s)
    s = s.rstrip(b'=')
    number = 0
    for c in s:
        place = letters.find(c)
        if place < 0:
            raise _binascii.Error('Non-base32 digit found')
        number = number << 5 | place
    if length - len(s) not in (0, 1, 3, 4, 6):
        raise _binascii.Error('Incorrect padding')
    count = len(s) * 5 // 8
    return (number >> len(s) * 5 - count * 8).to_bytes(count, 'big')


def b32encode(s): return _encoded32(s, _letters32)
def b32decode(s, casefold=False, map01=None): return _decoded32(s, _letters32, casefold, map01)
def b32hexencode(s): return _encoded32(s, _letters32hex)
def b32hexdecode(s, casefold=False): return _decoded32(s, _letters32hex, casefold, None)
def b16encode(s): return _binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes_of(s)
    s = s.upper() if casefold else s
    if any([c not in b'0123456789ABCDEF' for c in s]):
        raise _binascii.Error('Non-base16 digit found')
    return _binascii.unhexlify(s)


def _needs_single_bytes(s):
    try:
        view = memoryview(s)
    except TypeError:
        raise TypeError(f'expected bytes-like object, not {type(s).__name__}') from None
    if view.format not in ('c', 'b', 'B'):
        raise TypeError(f'expected single byte elements, not {view.format!r} from {type(s).__name__}')
    if view.ndim != 1:
        raise TypeError(f'expected 1-D data, not {view.ndim}-D data from {type(s).__name__}')
    return bytes(view)


def encodebytes(s):
    s = _needs_single_bytes(s)
    return b''.join([_binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s): return _binascii.a2b_base64(_needs_single_bytes(s))


# --- four bytes as five characters ---

_letters85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
_lettersZ85 = b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'
_only_in_85 = bytes(set(_letters85) - set(_lettersZ85))
_lettersA85 = bytes(range(33, 118))


def _fives(data, letters, short={}):
    # Groups of five; `short` says which words are written as one letter.
    padding = -len(data) % 4
    groups = []
    padded = data + b'\0' * padding
    for i in range(0, len(padded), 4):
        word = int.from_bytes(padded[i:i + 4], 'big')
        if word in short and not (padding and i + 4 == len(padded)):
            groups.append(short[word])
            continue
        group = []
        for _ in range(5):
            word, digit = divmod(word, 85)
            group.append(letters[digit])
        groups.append(bytes(group[::-1]))
    if padding and groups:
        groups[-1] = groups[-1][:5 - padding]
    return groups


def b85encode(b, pad=False):
    data = _needs_bytes(b)
    if pad:
        data += b'\0' * (-len(data) % 4)
    return b''.join(_fives(data, _letters85))


def b85decode(b):
    data = _bytes_of(b)
    padding = -len(data) % 5
    padded = data + b'~' * padding
    result = b''
    for i in range(0, len(padded), 5):
        word = 0
        for j, c in enumerate(padded[i:i + 5]):
            digit = _letters85.find(c)
            if digit < 0:
                raise ValueError(f'bad base85 character at position {i + j}')
            word = word * 85 + digit
        if word >> 32:
            raise ValueError(f'base85 overflow in hunk starting at byte {i}')
        result += word.to_bytes(4, 'big')
    return result[:len(result) - padding] if padding else result


_from_z85 = bytes.maketrans(_lettersZ85 + _only_in_85, _letters85 + b'\0' * len(_only_in_85))


def z85encode(s): return b85encode(s).translate(bytes.maketrans(_letters85, _lettersZ85))


def z85decode(s):
    try:
        return b85decode(_bytes_of(s).translate(_from_z85))
    except ValueError as error:
        raise ValueError(str(error).replace('base85', 'z85')) from None


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    data = _needs_bytes(b)
    if pad:
        data += b'\0' * (-len(data) % 4)
    short = {0: b'z', 0x20202020: b'y'} if foldspaces else {0: b'z'}
    text = b''.join(_fives(data, _lettersA85, short))
    if adobe:
        text = b'<~' + text
    if wrapcol:
        width = max(2 if adobe else 1, wrapcol)
        lines = [text[i:i + width] for i in range(0, len(text), width)]
        if adobe and len(lines[-1]) + 2 > width:
            lines.append(b'')
        text = b'\n'.join(lines)
    return text + b'~>' if adobe else text


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    data = _bytes_of(b)
    if adobe:
        if not data.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        data = data[2 if data.startswith(b'<~') else 0:-2]
    result, group = b'', []
    for c in data + b'u' * 4:
        if 33 <= c <= 117:
            group.append(c - 33)
            if len(group) == 5:
                word = 0
                for digit in group:
                    word = word * 85 + digit
                if word >> 32:
                    raise ValueError('Ascii85 overflow')
                result += word.to_bytes(4, 'big')
                group = []
        elif c == 122:
            if group:
                raise ValueError('z inside Ascii85 5-tuple')
            result += b'\0\0\0\0'
        elif foldspaces and c == 121:
            if group:
                raise ValueError('y inside Ascii85 5-tuple')
            result += b'    '
        elif c not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {chr(c)}')
    padding = 4 - len(group)
    return result[:-padding] if padding else result


def encode(input, output):
    while piece := input.read(MAXBINSIZE):
        while len(piece) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(piece))):
            piece += more
        output.write(_binascii.b2a_base64(piece))


def decode(input, output):
    while line := input.readline():
        output.write(_binascii.a2b_base64(line))
