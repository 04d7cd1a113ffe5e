"""Bytes and their digits, and the older ways of writing bytes as text."""

from _guise import as_native as _as_native

_letters64 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_places64 = {letter: i for i, letter in enumerate(_letters64)}
_line_length = 76


class Error(ValueError):
    """The text does not stand for bytes."""


class Incomplete(Exception):
    pass


def _bytes_of(data):
    if type(data) is bytes:
        return data
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _letters_of(text):
    if isinstance(text, str):
        if not text.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return text.encode()
    try:
        return bytes(memoryview(text))
    except TypeError:
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{type(text).__name__}'") from None


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _bytes_of(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()


def b2a_hex(data, sep=None, bytes_per_sep=1): return hexlify(data, sep, bytes_per_sep)


def unhexlify(hexstr, /):
    digits = _letters_of(hexstr)
    if len(digits) % 2:
        raise Error('Odd-length string')
    if digits.strip(b'0123456789abcdefABCDEF') or b' ' in digits:
        raise Error('Non-hexadecimal digit found')
    try:
        return bytes.fromhex(digits.decode('latin-1'))
    except ValueError:
        raise Error('Non-hexadecimal digit found') from None


def a2b_hex(hexstr, /): return unhexlify(hexstr)


# --- base64 ---

def b2a_base64(data, /, *, newline=True):
    data = _bytes_of(data)
    result = bytearray()
    for start in range(0, len(data), 3):
        piece = data[start:start + 3]
        number = int.from_bytes(piece, 'big') << 8 * (3 - len(piece))
        result += bytes([_letters64[number >> shift & 63] for shift in (18, 12, 6, 0)])
    missing = -len(data) % 3
    if missing:
        result[-missing:] = b'=' * missing
    return bytes(result + b'\n' if newline else result)


def a2b_base64(data, /, *, strict_mode=False):
    data = _letters_of(data)
    if strict_mode and data.startswith(b'='):
        raise Error('Leading padding not allowed')
    number = count = pads = 0
    result = bytearray()
    padded = False
    for i, c in enumerate(data):
        if c == 61:
            padded = True
            if strict_mode and not count:
                raise Error('Excess padding not allowed')
            if count >= 2:
                pads += 1
                if count + pads >= 4:
                    if strict_mode and i + 1 < len(data):
                        raise Error('Excess data after padding')
                    return bytes(result + (number >> (2 if count == 3 else 4)).to_bytes(count - 1, 'big'))
            continue
        place = _places64.get(c)
        if place is None:
            if strict_mode:
                raise Error('Only base64 data is allowed')
            continue
        if strict_mode and padded:
            raise Error('Discontinuous padding not allowed')
        pads = 0
        number = number << 6 | place
        count += 1
        if count == 4:
            result += number.to_bytes(3, 'big')
            number = count = 0
    if count == 1:
        letters = len(result) // 3 * 4 + 1
        raise Error(f'Invalid base64-encoded string: number of data characters ({letters}) '
                    'cannot be 1 more than a multiple of 4')
    if count:
        raise Error('Incorrect padding')
    return bytes(result)


# --- uuencode: lines of at most 45 bytes ---

def b2a_uu(data, /, *, backtick=False):
    data = _bytes_of(data)
    if len(data) > 45:
        raise Error('At most 45 bytes at once')
    zero = 96 if backtick else 32
    values = [len(data)]
    for start in range(0, len(data), 3):
        number = int.from_bytes(data[start:start + 3].ljust(3, b'\0'), 'big')
        values += [number >> shift & 63 for shift in (18, 12, 6, 0)]
    return bytes([value + 32 if value else zero for value in values]) + b'\n'


def a2b_uu(data, /):
    data = _letters_of(data)
    length = ((data[0] if data else 0) - 32) & 63
    needed = -(-length * 8 // 6)
    number = 0
    for c in data[1:needed + 1]:
        if c in b'\r\n':
            c = 32
        if not 32 <= c <= 96:
            raise Error('Illegal char')
        number = number << 6 | (c - 32) & 63
    number <<= 6 * (needed - len(data[1:needed + 1]))
    if data[needed + 1:].strip(b' `\r\n'):
        raise Error('Trailing garbage')
    return (number >> needed * 6 - length * 8).to_bytes(length, 'big')


# --- quoted-printable ---

def a2b_qp(data, header=False):
    data = _letters_of(data)
    result = bytearray()
    i = 0
    while i < len(data):
        c = data[i]
        i += 1
        if c == 95 and header:
            c = 32
        if c != 61:
            result.append(c)
            continue
        if i >= len(data):
            break
        digits = data[i:i + 2]
        if digits[0] in b'\r\n':
            end = data.find(b'\n', i)
            i = end + 1 if end >= 0 else len(data)
        elif digits[0] == 61:
            result.append(61)
            i += 1
        elif len(digits) == 2 and not digits.strip(b'0123456789abcdefABCDEF'):
            result.append(int(digits, 16))
            i += 2
        else:
            result.append(61)
    return bytes(result)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    data = _bytes_of(data)
    first = data.find(b'\n')
    line_end = b'\r\n' if first > 0 and data[first - 1] == 13 else b'\n'
    result = bytearray()
    length = 0  # of the line so far
    i = 0
    while i < len(data):
        c = data[i]
        follows = data[i + 1:i + 2]
        i += 1
        if _is_quoted(c, follows, length, quotetabs, istext, header):
            if length + 3 >= _line_length:
                result += b'=' + line_end
                length = 0
            result += b'=%02X' % c
            length += 3
        elif istext and (c == 10 or c == 13 and follows == b'\n'):
            if result and result[-1] in b' \t':
                result[-1:] = b'=%02X' % result[-1]
            result += line_end
            length = 0
            i += c == 13
        else:
            if follows and follows != b'\n' and length + 1 >= _line_length:
                result += b'=' + line_end
                length = 0
            result.append(95 if header and c == 32 else c)
            length += 1
    return bytes(result)


def _is_quoted(c, follows, length, quotetabs, istext, header):
    if c > 126 or c == 61 or c == 95 and header:
        return True
    if c == 46:
        return not length and (not follows or follows in b'\r\n\0')
    if c in b'\r\n':
        return not istext
    if c in b'\t ':
        return quotetabs or not follows
    return c < 33


# --- checksums ---

def crc32(data, crc=0, /):
    crc = crc & 0xFFFFFFFF ^ 0xFFFFFFFF
    for byte in _bytes_of(data):
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def crc_hqx(data, crc, /):
    crc &= 0xFFFF
    for byte in _bytes_of(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xFFFF
    return crc


_as_native(hexlify, b2a_hex, unhexlify, a2b_hex, b2a_base64, a2b_base64, b2a_uu, a2b_uu, b2a_qp, a2b_qp, crc32, crc_hqx)
