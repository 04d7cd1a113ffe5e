"""What becomes of characters that an encoding lacks, and of bytes that mean nothing in it."""
from codecs._registered import error_handlers as _of_program


def _handler(name, encoding, decoding):
    # Each gives (what stands for it, where to go on); None where it is not for that direction.
    def handle(exception, /):
        if isinstance(exception, UnicodeEncodeError) and encoding is not None:
            return encoding(exception.object[exception.start:exception.end]), exception.end
        if isinstance(exception, UnicodeDecodeError) and decoding is not None:
            return decoding(exception.object[exception.start:exception.end]), exception.end
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")
    handle.__name__ = handle.__qualname__ = name
    return handle


def strict_errors(exception, /):
    if isinstance(exception, Exception):
        raise exception
    raise TypeError('codec must pass exception instance')


def _named(text):
    return text.encode('ascii', 'namereplace').decode('ascii')


def _written(text):
    return text.encode('ascii', 'backslashreplace').decode('ascii')


ignore_errors = _handler('ignore_errors', lambda text: '', lambda data: '')
replace_errors = _handler('replace_errors', lambda text: '?' * len(text), lambda data: '\ufffd')
backslashreplace_errors = _handler('backslashreplace_errors', _written, lambda data: ''.join([f'\\x{byte:02x}' for byte in data]))
xmlcharrefreplace_errors = _handler('xmlcharrefreplace_errors', lambda text: ''.join([f'&#{ord(c)};' for c in text]), None)
namereplace_errors = _handler('namereplace_errors', _named, None)
_escaped = _handler('surrogateescape', lambda text: text.encode('ascii', 'surrogateescape'),
                    lambda data: data.decode('ascii', 'surrogateescape'))
_passed = _handler('surrogatepass', lambda text: text.encode('utf-8', 'surrogatepass'), None)

_by_name = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors, 'backslashreplace': backslashreplace_errors,
            'xmlcharrefreplace': xmlcharrefreplace_errors, 'namereplace': namereplace_errors, 'surrogateescape': _escaped,
            'surrogatepass': _passed}


def register_error(errors, handler, /):
    if not isinstance(errors, str):
        raise TypeError(f'register_error() argument 1 must be str, not {type(errors).__name__}')
    if not callable(handler):
        raise TypeError('handler must be callable')
    _of_program[errors] = handler


def lookup_error(name, /):
    for handlers in (_of_program, _by_name):
        if name in handlers:
            return handlers[name]
    raise LookupError(f"unknown error handler name '{name}'")
