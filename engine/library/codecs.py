"""Encodings by name: of text as bytes, and a few of text as text or bytes as bytes."""
import base64 as _base64
import binascii as _binascii

__all__ = ['CodecInfo', 'lookup', 'encode', 'decode', 'getencoder', 'getdecoder', 'getincrementalencoder',
           'getincrementaldecoder', 'iterencode', 'iterdecode', 'IncrementalEncoder', 'IncrementalDecoder', 'Codec',
           'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE', 'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16',
           'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = BOM32_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = BOM32_BE = b'\xfe\xff'
BOM_UTF32 = BOM_UTF32_LE = BOM64_LE = b'\xff\xfe\x00\x00'
BOM_UTF32_BE = BOM64_BE = b'\x00\x00\xfe\xff'


class CodecInfo(tuple):
    """What is known of an encoding; as a tuple its encoder and decoder, and two that streams would use."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
                name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        self.streamreader, self.streamwriter = streamreader, streamwriter
        self._is_text_encoding = _is_text_encoding is not False
        return self

    def __repr__(self):
        return f'<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>'


class Codec:
    """What turns all of a text into bytes, or back."""

    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


# --- text as bytes: what str.encode knows ---

# The names that lookup() gives, of encodings that have several.
_plain_names = {'u8': 'utf-8', 'utf': 'utf-8', 'utf8': 'utf-8', 'us-ascii': 'ascii', '646': 'ascii', 'latin': 'iso8859-1',
                'latin1': 'iso8859-1', 'latin-1': 'iso8859-1', 'l1': 'iso8859-1', '8859': 'iso8859-1',
                'iso-8859-1': 'iso8859-1', 'utf16': 'utf-16', 'u16': 'utf-16', 'utf32': 'utf-32', 'u32': 'utf-32',
                'windows-1252': 'cp1252', 'windows-1251': 'cp1251', 'windows-1250': 'cp1250', 'macroman': 'mac-roman',
                'macintosh': 'mac-roman', 'iso-8859-2': 'iso8859-2', 'latin2': 'iso8859-2', 'iso-8859-15': 'iso8859-15',
                'latin9': 'iso8859-15', 'unicode-escape': 'unicode-escape'}


def _text_codec(name):
    def encode(input, errors='strict'):
        return input.encode(name, errors), len(input)

    def decode(input, errors='strict'):
        return bytes(input).decode(name, errors), len(input)

    return encode, decode


# --- the others ---

def _turned(text):
    # Letters by 13 places, so that twice is once round.
    return ''.join([chr((ord(c) - first + 13) % 26 + first) if first else c for c in text
                    for first in (65 if 'A' <= c <= 'Z' else 97 if 'a' <= c <= 'z' else 0,)])


def _pair(forth, back):
    return (lambda input, errors='strict': (forth(input), len(input)),
            lambda input, errors='strict': (back(input), len(input)))


_others = {
    'rot13': _pair(_turned, _turned),
    'hex': _pair(_binascii.b2a_hex, _binascii.a2b_hex),
    'base64': _pair(_base64.encodebytes, _base64.decodebytes),
}
_other_names = {'rot13': 'rot13', 'rot-13': 'rot13', 'hex': 'hex', 'hex-codec': 'hex', 'base64': 'base64',
                'base-64': 'base64', 'base64-codec': 'base64'}


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {"None" if encoding is None else type(encoding).__name__}')
    name = encoding.lower().replace('_', '-').replace(' ', '-')
    other = _other_names.get(name)
    if other is not None:
        encode, decode = _others[other]
        shown = {'rot13': 'rot-13'}.get(other, other)
    else:
        try:
            'a'.encode(encoding)
        except LookupError:
            raise LookupError(f'unknown encoding: {encoding}') from None
        encode, decode = _text_codec(name)
        shown = _plain_names.get(name, name)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False): return encode(input, self.errors)[0]

    class Decoder(IncrementalDecoder if other is not None else _Waiting):
        def _decode_all(self, input): return decode(input, self.errors)[0]

    return CodecInfo(encode, decode, incrementalencoder=Encoder, incrementaldecoder=Decoder, name=shown,
                     _is_text_encoding=other is None)


def encode(obj, encoding='utf-8', errors='strict'):
    return lookup(encoding).encode(obj, errors)[0]


def decode(obj, encoding='utf-8', errors='strict'):
    return lookup(encoding).decode(obj, errors)[0]


def getencoder(encoding): return lookup(encoding).encode
def getdecoder(encoding): return lookup(encoding).decode
def getincrementalencoder(encoding): return lookup(encoding).incrementalencoder
def getincrementaldecoder(encoding): return lookup(encoding).incrementaldecoder


# --- in pieces ---

class IncrementalEncoder:
    """Encodes text that comes in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def encode(self, input, final=False): raise NotImplementedError
    def reset(self): pass
    def getstate(self): return 0
    def setstate(self, state): pass


class IncrementalDecoder:
    """Decodes bytes that come in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False): return self._decode_all(input)
    def reset(self): pass
    def getstate(self): return b'', 0
    def setstate(self, state): pass


class _Waiting(IncrementalDecoder):
    # Keeps the begun character at the end of a piece for the next one.
    def __init__(self, errors='strict'):
        super().__init__(errors)
        self._kept = b''

    def decode(self, input, final=False):
        data = self._kept + bytes(input)
        self._kept = b''
        if not final:
            for kept in range(0, min(4, len(data) + 1)):
                try:
                    strict = self._begins(data[len(data) - kept:])
                except UnicodeDecodeError:
                    strict = False
                if strict and kept:
                    self._kept, data = data[len(data) - kept:], data[:len(data) - kept]
                    break
        return self._decode_all(data)

    def _begins(self, tail):
        # Whether these bytes are the beginning of one character.
        if not tail:
            return False
        errors, self.errors = self.errors, 'strict'
        try:
            self._decode_all(tail)
        except UnicodeDecodeError as error:
            return error.reason in ('unexpected end of data', 'truncated data') and error.start == 0
        finally:
            self.errors = errors
        return False

    def reset(self): self._kept = b''
    def getstate(self): return self._kept, 0
    def setstate(self, state): self._kept = state[0]


def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode('', True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b'', True)
    if output:
        yield output
