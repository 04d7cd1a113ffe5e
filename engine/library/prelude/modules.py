# What native functions of modules need Python for.


def _number_of(value):
    if isinstance(value, (int, float)):
        return value
    if _type_lookup(type(value), '__float__') is not _missing:
        return float(value)
    if _type_lookup(type(value), '__index__') is not _missing:
        return _index_of(value)
    return value


def _index_of(value):
    return value if isinstance(value, int) else index_of(value)


def _round_by_method(name, value):
    method = _type_lookup(type(value), f'__{name}__')
    if method is not _missing:
        return _call_special(method, value)
    if name == 'trunc':
        raise TypeError(f"type {type(value).__name__} doesn't define __trunc__ method")
    return getattr(import_module('math'), name)(_number_of(value))


def _product_of(iterable, result):
    for item in iterable:
        result = result * item
    return result


def _sum_of_products(p, q):
    if len(p) != len(q):
        raise ValueError('Inputs are not the same length')
    total = 0
    for x, y in zip(p, q):
        total = total + x * y
    return total


def math_in_python(name, args):
    if name in ('floor', 'ceil', 'trunc'):
        return _round_by_method(name, args[0])
    if name == 'prod':
        return _product_of(*args)
    if name == 'sumprod':
        p, q = list(args[0]), list(args[1])
        for x in p + q:
            if type(x) is not int and type(x) is not float:
                return _sum_of_products(p, q)
        args = p, q
    function = getattr(import_module('math'), name)
    if name == 'fsum':
        return function([_number_of(x) for x in args[0]])
    if name in ('dist', 'sumprod'):
        return function([_number_of(x) for x in args[0]], [_number_of(x) for x in args[1]])
    if name == 'hypot':
        return function(*[_number_of(x) for x in args[0]])
    if name in ('gcd', 'lcm'):
        return function(*[_index_of(x) for x in args[0]])
    if name in ('factorial', 'comb', 'perm', 'isqrt'):
        return function(*[_index_of(x) for x in args])
    if name == 'isclose':
        return function(_number_of(args[0]), _number_of(args[1]), rel_tol=args[2], abs_tol=args[3])
    return function(*[_number_of(x) for x in args])
