import copy
import types


def f(a, b=2, *, c=3):
    text = 'abc'
    return a, b, c, text


code = f.__code__
changes = [dict(co_name='g'), dict(co_qualname='q.g'), dict(co_firstlineno=50), dict(co_filename='other.py'),
           dict(co_varnames=('p', 'q', 'r', 's')), dict(co_consts=tuple('XYZ' if one == 'abc' else one for one in code.co_consts)),
           dict(co_flags=code.co_flags), dict(co_nlocals=4), dict(co_posonlyargcount=1), dict(co_argcount=2), {}]
for change in changes:
    new = code.replace(**change)
    made = types.FunctionType(new, globals(), None, (5,))
    made.__kwdefaults__ = {'c': 6, 'r': 7}
    print(change, made.__name__, made.__qualname__, [getattr(new, name) == value for name, value in change.items()])
    for call in (lambda: made(1), lambda: made(a=1), lambda: made(p=2)):
        try:
            print(call())
        except TypeError as error:
            print(error)
for wrong in (dict(foo=1), dict(co_name=1), dict(co_consts=[1]), dict(co_argcount='x'), dict(co_varnames=('p', 1, 'r', 's')),
              dict(co_nlocals=7)):
    try:
        code.replace(**wrong)
    except (TypeError, ValueError, SystemError) as error:
        print(type(error).__name__, error)
try:
    code.replace(1)
except TypeError as error:
    print(error)
try:
    code.co_name = 'x'
except AttributeError as error:
    print(error)
print(code.replace() == code, copy.copy(code) is code, copy.deepcopy([code])[0] is code, f.__code__ is code)


def greet():
    return 'hello', 'world'


greet.__code__ = greet.__code__.replace(co_consts=tuple(
    one.upper() if isinstance(one, str) else tuple(word.upper() for word in one) if isinstance(one, tuple) else one
    for one in greet.__code__.co_consts))
print(greet())


def outer():
    kept = 'kept'

    def inner():
        return kept
    return inner


inner = outer()
renamed = inner.__code__.replace(co_freevars=('other',), co_name='renamed')
print(renamed.co_freevars, types.FunctionType(renamed, {}, None, None, inner.__closure__)())
