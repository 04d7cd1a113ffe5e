"""What the program has told of encodings: searches for them, and handlers of what an encoding lacks."""
from operator import index as _index
from _unicodedata import _is_text_encoding as is_ours

error_handlers = {}
searches = []
found = {}


def registered_codec(encoding):
    """What a search of the program's gives for this name."""
    name = encoding.lower().replace('-', '_').replace(' ', '_')
    if name in found:
        return found[name]
    for search in searches:
        codec = search(name)
        if codec is not None:
            if not isinstance(codec, tuple) or len(codec) != 4:
                raise TypeError('codec search functions must return 4-tuples')
            found[name] = codec
            return codec
    raise LookupError(f'unknown encoding: {encoding}')


def checked(result, encoding, role, kind):
    """What a codec of the program's made for str.encode() or bytes.decode()."""
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError(f'{role} must return a tuple (object,{" " if role == "encoder" else ""}integer)')
    if not isinstance(result[0], kind):
        verb = role.removesuffix('r')[:-1] + 'e'
        raise TypeError(f"'{encoding}' {role} returned '{type(result[0]).__name__}' instead of '{kind.__name__}'; "
                        f"use codecs.{verb}() to {verb} to arbitrary types")
    return result[0]


def _handled(handler, failure, length, kinds, complaint):
    # (what stands for the part that failed, where to go on)
    answer = handler(failure)
    if not isinstance(answer, tuple) or len(answer) != 2 or not isinstance(answer[0], kinds):
        raise TypeError(complaint)
    place = _index(answer[1])
    if place < 0:
        place += length
    if not 0 <= place <= length:
        raise IndexError(f'position {answer[1]} from error handler out of bounds')
    return answer[0], place


def encode_with(handler, text, encoding):
    """The bytes of a text, where the program says what stands for that which the encoding lacks."""
    done, parts = 0, []
    while True:
        try:
            parts.append(text[done:].encode(encoding))
            return b''.join(parts)
        except UnicodeEncodeError as error:
            begin, end = done + error.start, done + error.end
            failure = UnicodeEncodeError(error.encoding, text, begin, end, error.reason)
        parts.append(text[done:begin].encode(encoding))
        instead, done = _handled(handler, failure, len(text), (str, bytes),
                                 'encoding error handler must return (str/bytes, int) tuple')
        if isinstance(instead, str):
            try:
                instead = instead.encode(encoding)
            except UnicodeEncodeError:
                raise failure from None
        parts.append(instead)


def decode_with(handler, data, encoding):
    """The text of bytes, where the program says what stands for those that mean nothing."""
    done, parts = 0, []
    while True:
        try:
            parts.append(data[done:].decode(encoding))
            return ''.join(parts)
        except UnicodeDecodeError as error:
            begin, end = done + error.start, done + error.end
            failure = UnicodeDecodeError(error.encoding, data, begin, end, error.reason)
        parts.append(data[done:begin].decode(encoding))
        instead, done = _handled(handler, failure, len(data), str, 'decoding error handler must return (str, int) tuple')
        parts.append(instead)
