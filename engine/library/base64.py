"""Bytes as letters that survive any mail."""

__all__ = ['b64encode', 'b64decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode', 'b32encode',
           'b32decode', 'b16encode', 'b16decode', 'encodebytes', 'decodebytes']
_letters64 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_letters32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'


def _error(text):
    import binascii
    return binascii.Error(text)


def _bytes_of(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}")
    return bytes(s)


def _needs_bytes(s):
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not '{type(s).__name__}'")
    return bytes(s)


def _encoded(s, letters, bits, group, pad):
    # Letters of `bits` bits; as many as make whole groups of bytes.
    result = bytearray()
    for start in range(0, len(s), group):
        piece = s[start:start + group]
        number = int.from_bytes(piece, 'big') << 8 * (group - len(piece))
        count = group * 8 // bits
        used = -(-len(piece) * 8 // bits)
        for place in range(count):
            result.append(letters[number >> bits * (count - 1 - place) & (1 << bits) - 1] if place < used else pad)
    return bytes(result)


def b64encode(s, altchars=None):
    encoded = _encoded(_needs_bytes(s), _letters64, 6, 3, 61)
    return encoded if altchars is None else encoded.translate(bytes.maketrans(b'+/', altchars))


def b64decode(s, altchars=None, validate=False):
    s = _bytes_of(s)
    if altchars is not None:
        s = s.translate(bytes.maketrans(_bytes_of(altchars), b'+/'))
    places = {letter: i for i, letter in enumerate(_letters64)}
    number = count = 0
    result = bytearray()
    ended = False
    pads = 0
    for c in s:
        if c == 61:
            pads += 1
            if count >= 2 and count + pads >= 4:
                ended = True
                break
            continue
        place = places.get(c)
        if place is None:
            if validate:
                raise _error('Only base64 data is allowed')
            continue
        pads = 0
        number = number << 6 | place
        count += 1
        if count == 4:
            result += number.to_bytes(3, 'big')
            number = count = 0
    if count and not ended:
        if count == 1:
            raise _error(f'Invalid base64-encoded string: number of data characters ({len(result) // 3 * 4 + 1}) cannot be 1 more than a multiple of 4')
        raise _error('Incorrect padding')
    if count:
        result += (number >> (2 if count == 3 else 4)).to_bytes(count - 1, 'big')
    return bytes(result)


standard_b64encode = b64encode


def standard_b64decode(s): return b64decode(s)
def urlsafe_b64encode(s): return b64encode(s, b'-_')
def urlsafe_b64decode(s): return b64decode(s, b'-_')
def b32encode(s): return _encoded(_needs_bytes(s), _letters32, 5, 5, 61)


def b32decode(s, casefold=False, map01=None):
    s = _bytes_of(s)
    if len(s) % 8:
        raise _error('Incorrect padding')
    s = (s.upper() if casefold else s).rstrip(b'=')
    places = {letter: i for i, letter in enumerate(_letters32)}
    number = 0
    for c in s:
        if c not in places:
            raise _error('Non-base32 digit found')
        number = number << 5 | places[c]
    count = len(s) * 5 // 8
    return (number >> len(s) * 5 - count * 8).to_bytes(count, 'big')


def b16encode(s): return _needs_bytes(s).hex().upper().encode()


def b16decode(s, casefold=False):
    s = _bytes_of(s)
    s = s.upper() if casefold else s
    if s.strip(b'0123456789ABCDEF'):
        raise _error('Non-base16 digit found')
    return bytes.fromhex(s.decode())


def encodebytes(s):
    s = _needs_bytes(s)
    return b''.join([b64encode(s[i:i + 57]) + b'\n' for i in range(0, len(s), 57)])


def decodebytes(s): return b64decode(s)


# --- four bytes as five characters ---

_letters85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
_lettersA85 = bytes(range(33, 118))


def _fives(data, letters, short=None):
    # Groups of five; `short` is what four zeros are written as.
    padding = -len(data) % 4
    groups = []
    padded = data + b'\0' * padding
    for i in range(0, len(padded), 4):
        word = int.from_bytes(padded[i:i + 4], 'big')
        if word == 0 and short is not None and not (padding and i + 4 == len(padded)):
            groups.append(short)
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


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    data = _needs_bytes(b)
    if foldspaces:
        raise NotImplementedError('base64.a85encode: foldspaces is not to be had here')
    if pad:
        data += b'\0' * (-len(data) % 4)
    text = b''.join(_fives(data, _lettersA85, b'z'))
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
    if foldspaces:
        raise NotImplementedError('base64.a85decode: foldspaces is not to be had here')
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
        elif c not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {chr(c)}')
    padding = 4 - len(group)
    return result[:-padding] if padding else result


def decode(input, output):
    output.write(decodebytes(input.read()))


def encode(input, output):
    output.write(encodebytes(input.read()))
