"""The special methods that mocks have, and what they answer when nobody says."""

_numeric = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow'.split()
_others = ('lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs invert '
           'complex int float index round trunc floor ceil bool next fspath iter hash aiter').split()

SYNC = {f'__{name}__' for name in _others} | {f'__{prefix}{name}__' for name in _numeric for prefix in ('', 'i', 'r')}
ASYNC = {'__aenter__', '__aexit__', '__anext__'}
# Supported, but only when somebody sets them.
ON_REQUEST = {'__get__', '__set__', '__delete__', '__reversed__', '__missing__', '__reduce__', '__reduce_ex__', '__getinitargs__',
              '__getnewargs__', '__getstate__', '__setstate__', '__getformat__', '__repr__', '__dir__', '__subclasses__', '__format__',
              '__getnewargs_ex__'}
ALL_SYNC = SYNC | ON_REQUEST
ALL = ALL_SYNC | ASYNC
UNSUPPORTED = {'__getattr__', '__setattr__', '__init__', '__new__', '__prepare__', '__instancecheck__', '__subclasscheck__', '__del__'}

ANSWERS = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented, '__int__': 1,
           '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0, '__bool__': True,
           '__index__': 1, '__aexit__': False}
COMPUTED = {'__hash__': object.__hash__, '__str__': object.__str__, '__sizeof__': object.__sizeof__,
            '__fspath__': lambda mock: f'{type(mock).__name__}/{mock._extract_mock_name()}/{id(mock)}'}


def is_magic(name):
    return name[:2] == '__' == name[-2:] and len(name) > 4
