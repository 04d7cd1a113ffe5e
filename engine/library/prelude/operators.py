# What operators do when a class of the program has a say: the data model's
# rules (reference, 3.3), for each function of machine/protocols.hpp that
# answers "needs Python". The prelude's names stand in one namespace, with the
# built-ins and the intrinsics: `_special(v, name)` is the bound special method
# of v's type, or `_missing`.

_binary_names = ('__add__', '__sub__', '__mul__', '__matmul__', '__truediv__', '__floordiv__',
                 '__mod__', '__pow__', '__lshift__', '__rshift__', '__and__', '__or__', '__xor__')
_reflected_names = ('__radd__', '__rsub__', '__rmul__', '__rmatmul__', '__rtruediv__',
                    '__rfloordiv__', '__rmod__', '__rpow__', '__rlshift__', '__rrshift__',
                    '__rand__', '__ror__', '__rxor__')
_inplace_names = ('__iadd__', '__isub__', '__imul__', '__imatmul__', '__itruediv__',
                  '__ifloordiv__', '__imod__', '__ipow__', '__ilshift__', '__irshift__',
                  '__iand__', '__ior__', '__ixor__')
_binary_symbols = ('+', '-', '*', '@', '/', '//', '%', '** or pow()', '<<', '>>', '&', '|', '^')
_compare_names = ('__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__')
_swapped_names = ('__gt__', '__ge__', '__eq__', '__ne__', '__lt__', '__le__')
_compare_symbols = ('<', '<=', '==', '!=', '>', '>=')
_sequences = (list, tuple, str, bytes, bytearray)
_plain_types = (int, float, complex, bool, type(None), type)


# In CPython a sequence's own + and * stand apart from the operators of numbers:
# they are asked when those have declined. A class that defines one of the names
# itself has an operator of its own instead.
def _has_own_operator(cls, index):
    reflected = _type_lookup(cls, _reflected_names[index])
    return not (_is_native(_type_lookup(cls, _binary_names[index]))
                and (reflected is _missing or _is_native(reflected)))


def _operator_method(v, index, names):
    if (index == 0 or index == 2) and isinstance(v, _sequences) and not _has_own_operator(type(v), index):
        return _missing
    return _special(v, names[index])


def _binary_or_not(index, a, b):
    left_type = type(a)
    right_type = type(b)
    reflected = _reflected_names[index]
    left = _operator_method(a, index, _binary_names)
    right = _missing
    if left_type is not right_type:
        right = _operator_method(b, index, _reflected_names)
        if right is not _missing:
            if (_type_is_subclass(right_type, left_type)
                    and _type_lookup(right_type, reflected) is not _type_lookup(left_type, reflected)):
                result = right(a)
                if result is not NotImplemented:
                    return result
                right = _missing
    if left is not _missing:
        result = left(b)
        if result is not NotImplemented:
            return result
    if right is not _missing:
        return right(a)
    return NotImplemented


# What the sequences among the two say once the operators have declined.
def _as_sequences(index, a, b, inplace):
    if index == 0 and isinstance(a, _sequences):
        if inplace and _is_native(_type_lookup(type(a), '__iadd__')):
            return _special(a, '__iadd__')(b)
        if _is_native(_type_lookup(type(a), '__add__')):
            return _special(a, '__add__')(b)
    if index == 2:
        if isinstance(a, _sequences) and not _has_own_operator(type(a), 2):
            return _repeated(a, b, inplace)
        # In place, what could be a sequence itself never asks the right one to repeat.
        if isinstance(b, _sequences) and not _has_own_operator(type(b), 2):
            if not inplace or type(a) in _plain_types:
                return _repeated(b, a, False)
    return NotImplemented


def _repeated(sequence, times, inplace):
    if _special(times, '__index__') is _missing:
        raise TypeError("can't multiply sequence by non-int of type '" + _type_name(times) + "'")
    if inplace and _is_native(_type_lookup(type(sequence), '__imul__')):
        return _special(sequence, '__imul__')(_sized_index(times, OverflowError))
    return _special(sequence, '__mul__')(_sized_index(times, OverflowError))


def _unsupported_operands(symbol, a, b):
    message = "unsupported operand type(s) for " + symbol + ": '" + _type_name(a) + "' and '" + _type_name(b) + "'"
    if a is print and symbol == '>>':
        message += '. Did you mean "print(<message>, file=<output_stream>)"?'
    return TypeError(message)


def binary_op(index, a, b):
    result = _binary_or_not(index, a, b)
    if result is NotImplemented:
        result = _as_sequences(index, a, b, False)
    if result is NotImplemented:
        raise _unsupported_operands(_binary_symbols[index], a, b)
    return result


def _inplace_method(v, index):
    if (index == 0 or index == 2) and isinstance(v, _sequences) and _is_native(_type_lookup(type(v), _inplace_names[index])):
        return _missing
    return _special(v, _inplace_names[index])


def inplace_op(index, a, b):
    method = _inplace_method(a, index)
    if method is not _missing:
        result = method(b)
        if result is not NotImplemented:
            return result
    result = _binary_or_not(index, a, b)
    if result is NotImplemented:
        result = _as_sequences(index, a, b, True)
    if result is NotImplemented:
        symbol = '**=' if index == 7 else _binary_symbols[index] + '='
        raise _unsupported_operands(symbol, a, b)
    return result


def compare_op(index, a, b):
    left_type = type(a)
    right_type = type(b)
    reverse = True
    if left_type is not right_type and _type_is_subclass(right_type, left_type):
        method = _special(b, _swapped_names[index])
        if method is not _missing:
            reverse = False
            result = method(a)
            if result is not NotImplemented:
                return result
    method = _special(a, _compare_names[index])
    if method is not _missing:
        result = method(b)
        if result is not NotImplemented:
            return result
    if reverse:
        method = _special(b, _swapped_names[index])
        if method is not _missing:
            result = method(a)
            if result is not NotImplemented:
                return result
    return _compared_by_identity(index, a, b)


def _compared_by_identity(index, a, b):
    if index == 2:
        return a is b
    if index == 3:
        return a is not b
    raise TypeError("'" + _compare_symbols[index] + "' not supported between instances of '"
                    + _type_name(a) + "' and '" + _type_name(b) + "'")


# The machine has called a's own method and it declined: what comes next.
def operator_declined(kind, index, a, b):
    if kind == 2:
        method = _special(b, _swapped_names[index])
        if method is not _missing:
            result = method(a)
            if result is not NotImplemented:
                return result
        return _compared_by_identity(index, a, b)
    if kind == 1 and _type_lookup(type(a), _inplace_names[index]) is not _missing:
        result = _binary_or_not(index, a, b)
    elif type(a) is type(b):
        result = NotImplemented
    else:
        method = _operator_method(b, index, _reflected_names)
        result = NotImplemented if method is _missing else method(a)
    if result is NotImplemented:
        result = _as_sequences(index, a, b, kind == 1)
    if result is NotImplemented:
        symbol = _binary_symbols[index]
        if kind == 1:
            symbol = '**=' if index == 7 else symbol + '='
        raise _unsupported_operands(symbol, a, b)
    return result


def equal_to(a, b):
    if a is b:
        return True
    return True if a == b else False


# object.__ne__: the opposite of __eq__, unless that gives no answer.
def not_equal_of(a, b):
    result = _special(a, '__eq__')(b)
    if result is NotImplemented:
        return result
    return not result


def unary(index, v):
    method = _special(v, ('__neg__', '__pos__', '__invert__')[index])
    if method is _missing:
        raise TypeError("bad operand type for unary " + ('-', '+', '~')[index] + ": '" + _type_name(v) + "'")
    return method()


def inverted_bool(v):
    _deprecated("Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise "
                "inversion of the underlying int object and is usually not what you expect from negating a bool. Use the "
                "'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying "
                "int.")
    return ~_plain_number(v)


def truth_of(v):
    method = _special(v, '__bool__')
    if method is not _missing:
        result = method()
        if result is True or result is False:
            return result
        raise TypeError("__bool__ should return bool, returned " + _type_name(result))
    method = _special(v, '__len__')
    if method is _missing:
        return True
    return _checked_length(method()) != 0


def not_implemented_truth():
    _deprecated('NotImplemented should not be used in a boolean context')
    return True


def _checked_length(result):
    if type(result) is not int:
        result = index_of(result)
    if result < 0:
        raise ValueError("__len__() should return >= 0")
    if result > 9223372036854775807:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return result


def length_of(v):
    method = _special(v, '__len__')
    if method is _missing:
        raise TypeError("object of type '" + _type_name(v) + "' has no len()")
    return _checked_length(method())


def hash_of(v):
    method = _type_lookup(type(v), '__hash__')
    if method is None or method is _missing:
        raise TypeError("unhashable type: '" + _type_name(v) + "'")
    result = _special(v, '__hash__')()
    if not isinstance(result, int):
        raise TypeError("__hash__ method should return an integer")
    result = int(result)
    if not -9223372036854775808 <= result <= 9223372036854775807:
        result = hash(result)
    if result == -1:
        result = -2
    return result


def hash_of_reference(reference, target):
    return _keep_reference_hash(reference, hash(target))


def repr_of(v):
    result = _special(v, '__repr__')()
    if not isinstance(result, str):
        raise TypeError("__repr__ returned non-string (type " + _type_name(result) + ")")
    return result


_object_str = object.__dict__['__str__']


def str_of(v):
    if _type_lookup(type(v), '__str__') is _object_str:
        result = _special(v, '__repr__')()
    else:
        result = _special(v, '__str__')()
    if not isinstance(result, str):
        raise TypeError("__str__ returned non-string (type " + _type_name(result) + ")")
    return result


def ascii_of(v):
    return _ascii_text(repr_of(v))


def format_of(v, spec):
    result = _special(v, '__format__')(spec)
    if not isinstance(result, str):
        raise TypeError("__format__ must return a str, not " + _type_name(result))
    return result


# object.__format__
def object_format(v, spec):
    if spec != '':
        raise TypeError("unsupported format string passed to " + _type_name(v) + ".__format__")
    return str(v)


# object.__getstate__: what a copy is made from.
def object_getstate(v):
    slots = {}
    for cls in type(v).__mro__:
        names = cls.__dict__.get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name not in ('__dict__', '__weakref__') and hasattr(v, name):
                slots[name] = getattr(v, name)
    attributes = getattr(v, '__dict__', None) or None
    return (attributes, slots) if slots else attributes


def get_item(container, key):
    method = _special(container, '__getitem__')
    if method is not _missing:
        return method(key)
    if isinstance(container, type):
        if container is type:
            return _generic_alias(container, key)
        method = getattr(container, '__class_getitem__', None)
        if method is not None:
            return method(key)
        raise TypeError("type '" + container.__name__ + "' is not subscriptable")
    raise TypeError("'" + _type_name(container) + "' object is not subscriptable")


# Could it be a place in a sequence? What can is turned into a number first.
def _is_place(key):
    if not isinstance(key, int) and _special(key, '__index__') is _missing:
        return False
    _sized_index(key, IndexError)
    return True


def set_item(container, key, value):
    method = _special(container, '__setitem__')
    if method is _missing:
        if _special(container, '__delitem__') is not _missing:
            raise AttributeError('__setitem__')
        _is_place(key)
        raise TypeError("'" + _type_name(container) + "' object does not support item assignment")
    method(key, value)


def delete_item(container, key):
    method = _special(container, '__delitem__')
    if method is _missing:
        if _special(container, '__setitem__') is not _missing:
            raise AttributeError('__delitem__')
        words = "doesn't" if _is_place(key) else 'does not'
        raise TypeError("'" + _type_name(container) + "' object " + words + " support item deletion")
    method(key)


def contains_in(container, item):
    method = _special(container, '__contains__')
    if method is None:
        raise TypeError("'" + _type_name(container) + "' object is not a container")
    if method is not _missing:
        return True if method(item) else False
    iterate = _type_lookup(type(container), '__iter__')
    if iterate is None or iterate is _missing and _type_lookup(type(container), '__getitem__') is _missing:
        raise TypeError("argument of type '" + _type_name(container) + "' is not iterable")
    try:
        iterator = iter(container)
    except TypeError:
        iterator = _missing
    if iterator is _missing:
        raise TypeError("argument of type '" + _type_name(container) + "' is not iterable")
    for other in iterator:
        if other is item or other == item:
            return True
    return False


def iterate_over(v):
    method = _special(v, '__iter__')
    if method is _missing:
        if _type_lookup(type(v), '__getitem__') is not _missing and not isinstance(v, dict):
            return _getitem_iterator(v)
        raise TypeError("'" + _type_name(v) + "' object is not iterable")
    if method is None:
        raise TypeError("'" + _type_name(v) + "' object is not iterable")
    result = method()
    if _type_lookup(type(result), '__next__') is _missing:
        raise TypeError("iter() returned non-iterator of type '" + _type_name(result) + "'")
    return result


def next_item_of(iterator):
    method = _special(iterator, '__next__')
    if method is _missing:
        raise TypeError("'" + _type_name(iterator) + "' object is not an iterator")
    return method()


def index_of(v):
    method = _special(v, '__index__')
    if method is _missing:
        raise TypeError("'" + _type_name(v) + "' object cannot be interpreted as an integer")
    return _converted(method(), int, '__index__')


# A place or a number of items: what no container can have is refused.
def _sized_index(v, error):
    number = index_of(v)
    if not -9223372036854775808 <= number <= 9223372036854775807:
        raise error("cannot fit '" + _type_name(v) + "' into an index-sized integer")
    return number


# What a method such as __index__ gave, as a plain number. One of a derived class
# is warned of, anything else refused.
def _converted(result, kind, method):
    if type(result) is kind:
        return result
    text = method + ' returned non-' + kind.__name__ + ' (type ' + _type_name(result) + ')'
    if not isinstance(result, kind):
        raise TypeError(text)
    _deprecated(text + '.  The ability to return an instance of a strict subclass of ' + kind.__name__
                + ' is deprecated, and may be removed in a future version of Python.')
    return _plain_number(result)


def _deprecated(text):
    import_module('warnings').warn(text, DeprecationWarning)


def call_with_prepared(native, args, keywords, places, truths):
    args = [*args]
    for place in places:
        given = keywords if isinstance(place, str) else args
        given[place] = index_of(given[place])
    for place in truths:
        given = keywords if isinstance(place, str) else args
        given[place] = bool(given[place])
    return native(*args, **keywords)
