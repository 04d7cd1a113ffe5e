"""The tokens of Python texts, comments and line ends included; and texts from tokens."""
import codecs as _codecs
import collections as _collections
import io as _io
import re as _re
from token import *
from token import EXACT_TOKEN_TYPES, __all__ as _token_names

__all__ = [*_token_names, 'tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo', 'open', 'TokenError']


class TokenError(Exception):
    """The text is no Python: what is wrong, and (line, column)."""


class TokenInfo(_collections.namedtuple('TokenInfo', 'type string start end line')):
    def __repr__(self):
        shown = f'{self.type} ({tok_name[self.type]})'
        return (f'{type(self).__name__}(type={shown}, string={self.string!r}, start={self.start!r}, end={self.end!r}, '
                f'line={self.line!r})')

    @property
    def exact_type(self):
        """The kind of an operator itself, and not OP."""
        return EXACT_TOKEN_TYPES.get(self.string, self.type) if self.type == OP else self.type


_cookie = _re.compile(r'[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', _re.ASCII)
_blank = _re.compile(rb'[ \t\f]*(?:[#\r\n]|$)', _re.ASCII)


def _usual_name(name):
    lowered = name[:12].lower().replace('_', '-')
    if lowered == 'utf-8' or lowered.startswith('utf-8-'):
        return 'utf-8'
    if lowered in ('latin-1', 'iso-8859-1', 'iso-latin-1') or lowered.startswith(('latin-1-', 'iso-8859-1-', 'iso-latin-1-')):
        return 'iso-8859-1'
    return name


def detect_encoding(readline):
    """What a text in bytes is encoded in, and the lines that were read to find that out: two at most."""
    name = getattr(getattr(readline, '__self__', None), 'name', None)
    told = '' if name is None else f' for {name!r}'

    def next_line():
        try:
            return readline()
        except StopIteration:
            return b''

    def encoding_in(line):
        try:
            text = line.decode('utf-8')
        except UnicodeDecodeError:
            raise SyntaxError(f'invalid or missing encoding declaration{told}') from None
        found = _cookie.match(text)
        if not found:
            return None
        encoding = _usual_name(found[1])
        try:
            codec = _codecs.lookup(encoding)
        except LookupError:
            raise SyntaxError(f'unknown encoding{told}: {encoding}') from None
        if has_mark:
            if encoding != 'utf-8':
                raise SyntaxError(f'encoding problem{told}: utf-8')
            encoding += '-sig'
        return encoding

    first = next_line()
    has_mark = first.startswith(_codecs.BOM_UTF8)
    default = 'utf-8-sig' if has_mark else 'utf-8'
    first = first[3:] if has_mark else first
    if not first:
        return default, []
    encoding = encoding_in(first)
    if encoding or not _blank.match(first):
        return encoding or default, [first]
    second = next_line()
    if not second:
        return default, [first]
    return encoding_in(second) or default, [first, second]


def _lines(readline):
    while True:
        try:
            line = readline()
        except StopIteration:
            return
        if not line:
            return
        yield line


def tokenize(readline):
    """Tokens of a text in bytes; the first tells its encoding."""
    encoding, begun = detect_encoding(readline)
    yield TokenInfo(ENCODING, 'utf-8' if encoding == 'utf-8-sig' else encoding, (0, 0), (0, 0), '')
    from tokenize._scanner import Scanner
    text = b''.join([*begun, *_lines(readline)]).decode('utf-8' if encoding == 'utf-8-sig' else encoding)
    yield from Scanner(text).tokens()


def generate_tokens(readline):
    """Tokens of a text in str."""
    from tokenize._scanner import Scanner
    yield from Scanner(''.join(_lines(readline))).tokens()


def untokenize(iterable):
    """A text with these tokens: as it was where the places are told, and otherwise with blanks between them."""
    from tokenize._untokenizer import Untokenizer
    maker = Untokenizer()
    text = maker.untokenize(iterable)
    return text if maker.encoding is None else text.encode(maker.encoding)


def open(filename):
    """A file of Python text, to be read in the encoding that it tells of itself."""
    import builtins
    buffer = builtins.open(filename, 'rb')
    try:
        encoding, lines = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = _io.TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = 'r'
        return text
    except:
        buffer.close()
        raise
