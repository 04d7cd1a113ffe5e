# Numbers whose classes bring Python code along: the constructors and functions
# of machine/builtins/numbers*.cpp, when a special method has to be called.


def int_of(cls, v):
    kind = type(v)
    method = _special(v, '__int__')
    if method is not _missing:
        result = _converted(method(), int, '__int__')
    else:
        method = _special(v, '__index__')
        if method is not _missing:
            result = index_of(v)
        else:
            method = _special(v, '__trunc__')
            if method is _missing:
                raise TypeError("int() argument must be a string, a bytes-like object or a real number, not '"
                                + _type_name(v) + "'")
            _deprecated('The delegation of int() to __trunc__ is deprecated.')
            result = method()
            if isinstance(result, int):
                result = _plain_number(result)
            elif _special(result, '__index__') is _missing:
                raise TypeError("__trunc__ returned non-Integral (type " + _type_name(result) + ")")
            else:
                result = index_of(result)
    return result if cls is int else int.__new__(cls, result)


def refuse_value(words, v):
    raise ValueError(words + repr(v))


def int_of_base(cls, text, base):
    return int.__new__(cls, text, index_of(base))


def _float_value(v, message):
    method = _special(v, '__float__')
    if method is not _missing:
        return _converted(method(), float, _type_name(v) + '.__float__')
    if _special(v, '__index__') is not _missing:
        return float(index_of(v))
    raise TypeError(message.replace('#', _type_name(v)))


def float_of(cls, v):
    result = _float_value(v, "float() argument must be a string or a real number, not '#'")
    return result if cls is float else float.__new__(cls, result)


def _complex_part(v, message):
    if type(v) is complex or type(v) is float or type(v) is int:
        return v
    if isinstance(v, (int, float, complex)):
        return _plain_number(v)
    return _float_value(v, message)


def complex_of(cls, real, imag):
    method = _special(real, '__complex__')
    if type(real) is not complex and method is not _missing:
        real = _converted(method(), complex, '__complex__')
    real = _complex_part(real, "complex() first argument must be a string or a number, not '#'")
    if imag is None:
        return complex.__new__(cls, real)
    return complex.__new__(cls, real, _complex_part(imag, "complex() second argument must be a number, not '#'"))


def int_from_bytes_of(cls, source, order, signed):
    if isinstance(source, (str, int, float)) or source is None:
        raise TypeError("cannot convert '" + _type_name(source) + "' object to bytes")
    if order is None:
        order = 'big'
    elif order not in ('little', 'big'):
        raise ValueError("byteorder must be either 'little' or 'big'")
    data = bytes(source)
    return cls.from_bytes(data, order, signed=signed)


def abs_of(v):
    method = _special(v, '__abs__')
    if method is _missing:
        raise TypeError("bad operand type for abs(): '" + _type_name(v) + "'")
    return method()


def _two_sided(a, b, name, reflected):
    left_type = type(a)
    right_type = type(b)
    right = _missing
    if left_type is not right_type:
        right = _special(b, reflected)
        if right is not _missing and _type_is_subclass(right_type, left_type):
            if _type_lookup(right_type, reflected) is not _type_lookup(left_type, reflected):
                result = right(a)
                if result is not NotImplemented:
                    return result
                right = _missing
    left = _special(a, name)
    if left is not _missing:
        result = left(b)
        if result is not NotImplemented:
            return result
    if right is not _missing:
        return right(a)
    return NotImplemented


def divmod_of(a, b):
    result = _two_sided(a, b, '__divmod__', '__rdivmod__')
    if result is NotImplemented:
        raise TypeError("unsupported operand type(s) for divmod(): '" + _type_name(a) + "' and '"
                        + _type_name(b) + "'")
    return result


def power_of(base, exponent, modulus):
    if modulus is None:
        result = _two_sided(base, exponent, '__pow__', '__rpow__')
        if result is NotImplemented:
            raise TypeError("unsupported operand type(s) for ** or pow(): '" + _type_name(base) + "' and '"
                            + _type_name(exponent) + "'")
        return result
    method = _special(base, '__pow__')
    if method is not _missing:
        result = method(exponent, modulus)
        if result is not NotImplemented:
            return result
    raise TypeError("unsupported operand type(s) for ** or pow(): '" + _type_name(base) + "', '"
                    + _type_name(exponent) + "', '" + _type_name(modulus) + "'")


def round_of(v, digits):
    method = _special(v, '__round__')
    if method is _missing:
        raise TypeError("type " + _type_name(v) + " doesn't define __round__ method")
    if digits is None:
        return method()
    return method(digits)


def digits_of(v, base):
    v = index_of(v)
    if base == 16:
        return hex(v)
    return oct(v) if base == 8 else bin(v)


def character_of(v):
    return chr(index_of(v))


def line_numbers_table_of(code):
    _deprecated('co_lnotab is deprecated, use co_lines instead.')
    return b''
