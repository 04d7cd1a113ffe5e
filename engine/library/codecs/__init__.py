"""Encodings by name: of text as bytes, and a few of text as text or bytes as bytes."""
import base64 as _base64
import binascii as _binascii
from _guise import as_native as _as_native
from codecs._errors import (backslashreplace_errors, ignore_errors, lookup_error, namereplace_errors, register_error, replace_errors,
                            strict_errors, xmlcharrefreplace_errors)
from codecs._pieces import BufferedIncrementalDecoder, BufferedIncrementalEncoder, IncrementalDecoder, IncrementalEncoder
from codecs._pieces import marking_encoder as _marking_encoder, waiting_decoder as _waiting_decoder
from codecs._pieces import whole_decoder as _whole_decoder, whole_encoder as _whole_encoder
from codecs._registered import decode_with as _decode_with, encode_with as _encode_with, error_handlers as _error_handlers
from codecs._registered import checked as _checked, found as _found, is_ours as _is_ours
from codecs._registered import registered_codec as _registered_codec, searches as _searches
from codecs._streams import StreamReader, StreamReaderWriter, StreamRecoder, StreamWriter

__all__ = ['CodecInfo', 'lookup', 'encode', 'decode', 'getencoder', 'getdecoder', 'getincrementalencoder',
           'getincrementaldecoder', 'iterencode', 'iterdecode', 'IncrementalEncoder', 'IncrementalDecoder', 'Codec',
           'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE', 'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16',
           'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE', 'StreamReader', 'StreamWriter',
           'StreamReaderWriter', 'StreamRecoder', 'open', 'EncodedFile', 'getreader', 'getwriter', 'strict_errors',
           'ignore_errors', 'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors', 'namereplace_errors',
           'lookup_error', 'register', 'register_error']

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
        handler = _error_handlers.get(errors)
        return input.encode(name, errors) if handler is None else _encode_with(handler, input, name), len(input)

    def decode(input, errors='strict'):
        handler = _error_handlers.get(errors)
        data = bytes(input)
        return data.decode(name, errors) if handler is None else _decode_with(handler, data, name), len(input)

    return encode, decode


# --- those of the program ---

def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()


# --- the others ---

def _turned(text):
    # Letters by 13 places, so that twice is once round.
    return ''.join([chr((ord(c) - first + 13) % 26 + first) if first else c for c in text
                    for first in (65 if 'A' <= c <= 'Z' else 97 if 'a' <= c <= 'z' else 0,)])


def _packed(data):
    from zlib import compress
    return compress(data)


def _unpacked(data):
    from zlib import decompress
    return decompress(data)


def _pair(forth, back):
    return (lambda input, errors='strict': (forth(input), len(input)),
            lambda input, errors='strict': (back(input), len(input)))


_others = {
    'rot13': _pair(_turned, _turned),
    'hex': _pair(_binascii.b2a_hex, _binascii.a2b_hex),
    'base64': _pair(_base64.encodebytes, _base64.decodebytes),
    'zlib': _pair(_packed, _unpacked),
}
_other_names = {'rot13': 'rot13', 'rot-13': 'rot13', 'hex': 'hex', 'hex-codec': 'hex', 'base64': 'base64',
                'base-64': 'base64', 'base64-codec': 'base64', 'zlib': 'zlib', 'zip': 'zlib', 'zlib-codec': 'zlib'}


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {"None" if encoding is None else type(encoding).__name__}')
    name = encoding.lower().replace('_', '-').replace(' ', '-')
    if name.replace('-', '_') in _found:
        return _found[name.replace('-', '_')]
    other = _other_names.get(name)
    if other is not None:
        encode, decode = _others[other]
        shown = {'rot13': 'rot-13'}.get(other, other)
    else:
        if not _is_ours(encoding):
            return _registered_codec(encoding)
        encode, decode = _text_codec(name)
        shown = _plain_names.get(name, name)

    encoder, decoder = _piecewise(shown, encode, decode) if other is None else (_whole_encoder(encode), _whole_decoder(decode))
    reader = type('StreamReader', (StreamReader,), {'decode': staticmethod(decode if other is not None else _begun_left(decode))})
    writer = type('StreamWriter', (StreamWriter,), {'encode': staticmethod(encode)})
    return CodecInfo(encode, decode, reader, writer, encoder, decoder, shown, _is_text_encoding=other is None)


# What the encodings with a mark go on with behind it, by the mark.
_marks = {'utf-8-sig': {BOM_UTF8: 'utf-8'}, 'utf-16': {BOM_UTF16_LE: 'utf-16-le', BOM_UTF16_BE: 'utf-16-be'},
          'utf-32': {BOM_UTF32_LE: 'utf-32-le', BOM_UTF32_BE: 'utf-32-be'}}


def _piecewise(name, encode, decode):
    marks = _marks.get(name)
    if marks is None:
        return _whole_encoder(encode), _waiting_decoder(decode)
    plain = next(iter(marks.values()))

    def mark(data, final):
        # (decode, how many bytes the mark takes); None when that cannot be told yet.
        for written, behind in marks.items():
            if data.startswith(written):
                return _text_codec(behind)[1], len(written)
        if not final and any([written.startswith(data) for written in marks]):
            return None
        return _text_codec(plain)[1], 0
    return _marking_encoder(encode, _text_codec(plain)[0]), _waiting_decoder(decode, mark)


def _begun_left(decode):
    # Of a piece of a file: a character that is begun at its end is left for the next.
    def decode_piece(input, errors='strict'):
        decoder = _waiting_decoder(decode)(errors)
        text = decoder.decode(input)
        return text, len(input) - len(decoder.buffer)
    return decode_piece


def _note(error, note):
    # In the place of one by bytes.decode(), which the codec may have used.
    error.__notes__ = [told for told in getattr(error, '__notes__', ()) if not told.endswith(' codec failed')] + [note]


def encode(obj, encoding='utf-8', errors='strict'):
    encoder = lookup(encoding).encode
    try:
        return encoder(obj, errors)[0]
    except Exception as error:
        _note(error, f"encoding with '{encoding}' codec failed")
        raise


def decode(obj, encoding='utf-8', errors='strict'):
    decoder = lookup(encoding).decode
    try:
        return decoder(obj, errors)[0]
    except Exception as error:
        _note(error, f"decoding with '{encoding}' codec failed")
        raise


for _function in (encode, decode, lookup, register, unregister, register_error, lookup_error):
    _function.__module__ = '_codecs'


def getencoder(encoding): return lookup(encoding).encode
def getdecoder(encoding): return lookup(encoding).decode
def getincrementalencoder(encoding): return lookup(encoding).incrementalencoder
def getincrementaldecoder(encoding): return lookup(encoding).incrementaldecoder
def getreader(encoding): return lookup(encoding).streamreader
def getwriter(encoding): return lookup(encoding).streamwriter


# --- in pieces, and over files ---

def iterencode(iterator, encoding, errors='strict', **kwargs):
    yield from _each_piece(getincrementalencoder(encoding)(errors, **kwargs).encode, iterator, '')


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    yield from _each_piece(getincrementaldecoder(encoding)(errors, **kwargs).decode, iterator, b'')


def _each_piece(turn, pieces, end):
    for piece in pieces:
        turned = turn(piece)
        if turned:
            yield turned
    turned = turn(end, True)
    if turned:
        yield turned


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    import builtins
    if encoding is not None and 'b' not in mode:
        mode += 'b'
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    made = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    made.encoding = encoding
    return made


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    file_encoding = data_encoding if file_encoding is None else file_encoding
    data, behind = lookup(data_encoding), lookup(file_encoding)
    made = StreamRecoder(file, data.encode, data.decode, behind.streamreader, behind.streamwriter, errors)
    made.data_encoding, made.file_encoding = data_encoding, file_encoding
    return made


for _class in (IncrementalEncoder, IncrementalDecoder, BufferedIncrementalEncoder, BufferedIncrementalDecoder, StreamReader,
               StreamWriter, StreamReaderWriter, StreamRecoder):
    _class.__module__ = 'codecs'
_as_native(strict_errors, ignore_errors, replace_errors, xmlcharrefreplace_errors, backslashreplace_errors, namereplace_errors,
           lookup_error, register_error, register, unregister, lookup_error('surrogateescape'), lookup_error('surrogatepass'))
