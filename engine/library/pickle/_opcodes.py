"""The instructions of a pickle, one byte each, and the names that Python 2 had for what moved."""

MARK, STOP, POP, POP_MARK, DUP, FLOAT, INT, BININT, BININT1, LONG = [bytes([c]) for c in b'(.012FIJKL']
BININT2, NONE, PERSID, BINPERSID, REDUCE, STRING, BINSTRING, SHORT_BINSTRING = [bytes([c]) for c in b'MNPQRSTU']
UNICODE, BINUNICODE, APPEND, BUILD, GLOBAL, DICT, EMPTY_DICT, APPENDS, GET, BINGET = [bytes([c]) for c in b'VXabcd}egh']
INST, LONG_BINGET, LIST, EMPTY_LIST, OBJ, PUT, BINPUT, LONG_BINPUT, SETITEM, TUPLE = [bytes([c]) for c in b'ijl]opqrst']
EMPTY_TUPLE, SETITEMS, BINFLOAT, BINBYTES, SHORT_BINBYTES = [bytes([c]) for c in b')uGBC']
TRUE, FALSE = b'I01\n', b'I00\n'

# Protocol 2.
(PROTO, NEWOBJ, EXT1, EXT2, EXT4, TUPLE1, TUPLE2, TUPLE3, NEWTRUE, NEWFALSE, LONG1, LONG4, SHORT_BINUNICODE, BINUNICODE8,
 BINBYTES8, EMPTY_SET, ADDITEMS, FROZENSET, NEWOBJ_EX, STACK_GLOBAL, MEMOIZE, FRAME, BYTEARRAY8, NEXT_BUFFER,
 READONLY_BUFFER) = [bytes([c]) for c in range(0x80, 0x99)]

_old_modules = {'builtins': '__builtin__', 'copyreg': 'copy_reg', 'queue': 'Queue', 'configparser': 'ConfigParser',
                'reprlib': 'repr', 'html.parser': 'HTMLParser', 'html.entities': 'htmlentitydefs'}
_old_names = {('builtins', 'range'): ('__builtin__', 'xrange'), ('functools', 'reduce'): ('__builtin__', 'reduce'),
              ('sys', 'intern'): ('__builtin__', 'intern'), ('builtins', 'chr'): ('__builtin__', 'unichr'),
              ('builtins', 'str'): ('__builtin__', 'unicode'), ('builtins', 'int'): ('__builtin__', 'long'),
              ('builtins', 'zip'): ('itertools', 'izip'), ('builtins', 'map'): ('itertools', 'imap'),
              ('builtins', 'filter'): ('itertools', 'ifilter'), ('itertools', 'filterfalse'): ('itertools', 'ifilterfalse'),
              ('itertools', 'zip_longest'): ('itertools', 'izip_longest'), ('collections', 'UserDict'): ('UserDict', 'IterableUserDict'),
              ('collections', 'UserList'): ('UserList', 'UserList'), ('collections', 'UserString'): ('UserString', 'UserString')}
_new_names = {old: new for new, old in _old_names.items()}
_new_names.update({('__builtin__', 'basestring'): ('builtins', 'str'), ('exceptions', 'StandardError'): ('builtins', 'Exception'),
                   ('UserDict', 'UserDict'): ('collections', 'UserDict')})
_new_modules = {old: new for new, old in _old_modules.items()}


def old_name(module, name):
    """What Python 2 called it."""
    if (module, name) in _old_names:
        return _old_names[module, name]
    if module == 'builtins':
        import builtins
        found = getattr(builtins, name, None)
        if isinstance(found, type) and issubclass(found, BaseException):
            return 'exceptions', name
    return _old_modules.get(module, module), name


def new_name(module, name):
    """What is called so today."""
    if (module, name) in _new_names:
        return _new_names[module, name]
    return 'builtins' if module == 'exceptions' else _new_modules.get(module, module), name
