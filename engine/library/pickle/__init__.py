"""Objects as bytes and back, by any of the protocols: plain data, functions and classes by name, instances by their state."""
import io as _io
import sys as _sys
from pickle._opcodes import *
from pickle._unpickler import HIGHEST_PROTOCOL, PickleError, PicklingError, Unpickler, UnpicklingError
from pickle._pickler import DEFAULT_PROTOCOL, Pickler

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads',
           *[name for name in dir(_sys.modules['pickle._opcodes']) if name.isupper()]]

for _class in (PickleError, PicklingError, UnpicklingError, Pickler, Unpickler):
    _class.__module__ = '_pickle'


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = _io.BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors).load()


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(_io.BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors).load()
