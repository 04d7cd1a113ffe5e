import sys

try:
    raise ExceptionGroup('group', [KeyError('k'), ValueError('v'), ExceptionGroup('inner', [TypeError('t'), KeyError('deep')])])
except* KeyError:
    print(sys.exception().exceptions, sys.exception())
except* ValueError as part:
    print(sys.exception() is part)
except* TypeError:
    print(repr(sys.exc_info()[1]))
try:
    raise ValueError('bare')
except* ValueError:
    print(repr(sys.exception()))
try:
    try:
        raise ExceptionGroup('group', [KeyError('k'), ValueError('v')])
    except* KeyError:
        raise RuntimeError('new')
except ExceptionGroup as group:
    print(repr(group), repr(group.exceptions[0].__context__))
