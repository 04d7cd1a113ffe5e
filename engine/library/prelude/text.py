# Texts made with the help of the program's own classes: what
# machine/builtins/text*.cpp and format*.cpp leave to Python code.


def text_of(cls, v):
    text = str_of(v)
    return text if cls is str else _str_as_class(cls, text)


# With what the program has told `codecs`: errors' handlers, encodings.

def _handler_told(codecs, errors):
    handler = codecs._error_handlers.get(errors, _missing)
    if handler is _missing:
        raise LookupError(f"unknown error handler name '{errors}'")
    return handler


def encode_by_program(text, encoding, errors):
    codecs = _modules()['codecs']
    if codecs._is_ours(encoding):
        return codecs._encode_with(_handler_told(codecs, errors), text, encoding)
    return codecs._checked(codecs._registered_codec(encoding)[0](text, errors), encoding, 'encoder', bytes)


def decode_by_program(data, encoding, errors):
    codecs = _modules()['codecs']
    if codecs._is_ours(encoding):
        return codecs._decode_with(_handler_told(codecs, errors), bytes(data), encoding)
    return codecs._checked(codecs._registered_codec(encoding)[1](data, errors), encoding, 'decoder', str)


def bytes_by_program(cls, text, encoding, errors):
    return bytes_of(cls, encode_by_program(text, encoding, errors))


def text_of_buffer(v, encoding, errors):
    try:
        view = memoryview(v)
    except TypeError:
        view = None
    if view is None or not view.c_contiguous:
        raise TypeError(f'decoding to str: need a bytes-like object, {_type_name(v)} found')
    return view.tobytes().decode(encoding, errors)


def join_of(separator, iterable):
    return separator.join([item for item in _items_or(iterable, 'can only join an iterable')])


# --- template % values ---

def _percent_number(v, kind):
    if isinstance(v, (int, float)):
        return v
    whole = kind in 'diu'
    try:
        if isinstance(v, (str, bytes, bytearray)):
            return index_of(v)
        if whole and (_special(v, '__int__') is not _missing or _special(v, '__index__') is not _missing):
            return int(v)
        if not whole and _special(v, '__index__') is not _missing:
            return index_of(v)
    except TypeError:
        pass
    wanted = 'a real number' if whole else 'an integer'
    raise TypeError("%" + kind + " format: " + wanted + " is required, not " + _type_name(v))


def _percent_value(v, kind, is_bytes):
    if kind == 's' or kind == 'b':
        if not is_bytes:
            return str(v)
        if isinstance(v, (bytes, bytearray)):
            return v
        method = _special(v, '__bytes__')
        if method is not _missing:
            return _made_bytes(method())
        raise TypeError("%b requires a bytes-like object, or an object that implements __bytes__, not '"
                        + _type_name(v) + "'")
    if kind == 'r' or kind == 'a':
        text = ascii(v) if kind == 'a' or is_bytes else repr(v)
        return text.encode() if is_bytes else text
    if kind in 'diuoxX':
        return _percent_number(v, 'd' if is_bytes and kind == 'i' else kind)
    if kind in 'eEfFgG':
        return v if isinstance(v, (int, float)) else _float_value(v, "must be real number, not #")
    if kind == 'c' and not isinstance(v, int):
        if isinstance(v, (bytes, bytearray) if is_bytes else str):
            if len(v) == 1:
                return v
        elif _special(v, '__index__') is not _missing:
            try:
                return index_of(v)
            except TypeError:
                pass
        raise TypeError('%c requires an integer in range(256) or a single byte' if is_bytes
                        else '%c requires int or char')
    return v


def percent_format(template, values):
    is_bytes = not isinstance(template, str)
    is_tuple = isinstance(values, tuple)
    given = values if is_tuple else (values,)
    is_mapping = not is_tuple and not isinstance(values, str) and _special(values, '__getitem__') is not _missing
    used = 0
    keyed = False
    out = []
    for text, key, stars, kind in _percent_parts(template):
        if kind == '':
            out.append(text)
            continue
        arguments = []
        if key is not None:
            if not is_mapping:
                raise TypeError('format requires a mapping')
            v = values[key]
            keyed = True
        for i in range(stars):
            if used >= len(given):
                raise TypeError('not enough arguments for format string')
            arguments.append(given[used])
            used += 1
        if text == '%%' and key is None:
            out.append('%')
            continue
        if key is None:
            if used >= len(given) or keyed:
                raise TypeError('not enough arguments for format string')
            v = given[used]
            used += 1
        v = _percent_value(v, kind, is_bytes)
        if kind in 'rab':
            text = text[:-1] + 's'
        arguments.append(v)
        if is_bytes:
            out.append((text.encode('latin-1') % tuple(arguments)).decode('latin-1'))
        else:
            out.append(text % tuple(arguments))
    if used < len(given) and not is_mapping:
        raise TypeError('not all arguments converted during '
                        + ('bytes' if is_bytes else 'string') + ' formatting')
    result = ''.join(out)
    return result.encode('latin-1') if is_bytes else result


# --- str.format ---

class _Numbering:
    automatic = None
    next = 0


def _field_value(name, args, keywords, numbering):
    first, steps = _field_parts(name)
    if first == '' or isinstance(first, int):
        automatic = first == ''
        if numbering.automatic is None:
            numbering.automatic = automatic
        elif numbering.automatic is not automatic:
            if automatic:
                raise ValueError('cannot switch from manual field specification to automatic field numbering')
            raise ValueError('cannot switch from automatic field numbering to manual field specification')
        if automatic:
            first = numbering.next
            numbering.next += 1
        if args is None:
            raise ValueError('Format string contains positional fields')
        if first >= len(args):
            raise IndexError('Replacement index ' + str(first) + ' out of range for positional args tuple')
        v = args[first]
    else:
        v = keywords[first]
    for is_attribute, key in steps:
        if is_attribute is None:
            raise ValueError(key)
        v = getattr(v, key) if is_attribute else v[key]
    return v


def _format_template(template, args, keywords, numbering, levels):
    if levels < 0:
        raise ValueError('Max string recursion exceeded')
    out = []
    for literal, name, spec, conversion in _format_parts(template):
        if literal is None:
            raise ValueError(name)
        out.append(literal)
        if name is None:
            continue
        v = _field_value(name, args, keywords, numbering)
        if conversion == 'r':
            v = repr(v)
        elif conversion == 's':
            v = str(v)
        elif conversion == 'a':
            v = ascii(v)
        elif conversion is not None:
            raise ValueError('Unknown conversion specifier ' + conversion)
        if '{' in spec:
            spec = _format_template(spec, args, keywords, numbering, levels - 1)
        out.append(format(v, spec))
    return ''.join(out)


def format_text(template, args, keywords):
    return _format_template(template, args, keywords, _Numbering(), 1)


def format_map_of(template, mapping):
    return _format_template(template, None, mapping, _Numbering(), 1)


# --- tables, bytes ---

def translate_of(text, table):
    out = []
    for c in text:
        try:
            with_ = table[ord(c)]
        except LookupError:
            out.append(c)
            continue
        if with_ is None:
            continue
        if isinstance(with_, int):
            if not 0 <= with_ < 0x110000:
                raise ValueError('character mapping must be in range(0x110000)')
            out.append(chr(with_))
        elif isinstance(with_, str):
            out.append(with_)
        else:
            raise TypeError('character mapping must return integer, None or str')
    return ''.join(out)


def _made_bytes(result):
    if not isinstance(result, bytes):
        raise TypeError("__bytes__ returned non-bytes (type " + _type_name(result) + ")")
    return result


def bytes_of(cls, v):
    method = _special(v, '__bytes__')
    if method is not _missing:
        result = _made_bytes(method())
        return result if cls is bytes else cls.__new__(cls, result)
    return cls.__new__(cls, _sized_or_bytes(v, 'bytes'))


# What bytes(v) and bytearray(v) are made of: bytes, their number, or a list of them.
def _sized_or_bytes(v, kind):
    if isinstance(v, (bytes, bytearray)):
        return v[:]
    if isinstance(v, memoryview):
        return v.tobytes()
    if _special(v, '__index__') is not _missing:
        try:
            return _sized_index(v, OverflowError)
        except TypeError:
            pass  # it may have items all the same
    if _special(v, '__buffer__') is not _missing:
        return memoryview(v).tobytes()
    items = _items_or(v, "cannot convert '" + _type_name(v) + "' object to " + kind, kind == 'bytes')
    return [_byte(item, 'bytes' if kind == 'bytes' else 'byte') for item in items]


def bytearray_fill(array, v):
    bytearray.__init__(array, _sized_or_bytes(v, 'bytearray'))


def bytearray_fill_by_program(array, text, encoding, errors):
    bytearray.__init__(array, encode_by_program(text, encoding, errors))


# Looked at before the next one is asked for.
def _byte(item, noun):
    item = _plain_number(item) if isinstance(item, int) else index_of(item)
    if not 0 <= item < 256:
        raise ValueError(noun + ' must be in range(0, 256)')
    return item


def bytearray_extend_of(array, iterable):
    items = _items_or(iterable, "can't extend bytearray with " + _type_name(iterable), True)
    array.extend([_byte(item, 'byte') for item in items])


def repeat_of(text, times):
    return text * _sized_index(times, OverflowError)


def _plain_key(key):
    if isinstance(key, slice):
        step = _plain_bound(key.step)  # asked first
        return slice(_plain_bound(key.start), _plain_bound(key.stop), step)
    return _sized_index(key, IndexError)


def _plain_bound(v):
    if v is None:
        return v
    if _special(v, '__index__') is _missing:
        raise TypeError('slice indices must be integers or None or have an __index__ method')
    return index_of(v)


def text_item_of(text, key):
    if not isinstance(key, slice) and _special(key, '__index__') is _missing:
        if isinstance(text, str):
            raise TypeError("string indices must be integers, not '" + _type_name(key) + "'")
        raise TypeError(('byte' if isinstance(text, bytes) else 'bytearray')
                        + " indices must be integers or slices, not " + _type_name(key))
    return text[_plain_key(key)]


def bytes_contain(data, item):
    byte = None
    if _special(item, '__index__') is not _missing:
        try:
            byte = index_of(item)
        except Exception:
            pass  # whatever it was: it is no byte
    if byte is None:
        raise TypeError("a bytes-like object is required, not '" + _type_name(item) + "'")
    return byte in data


def bytearray_set_of(array, key, value):
    if isinstance(key, slice):
        array[_plain_key(key)] = bytearray(value)
    else:
        array[_plain_key(key)] = index_of(value)


def bytearray_delete_of(array, key):
    del array[_plain_key(key)]
