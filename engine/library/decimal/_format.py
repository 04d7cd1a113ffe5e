"""format() of a Decimal: the mini-language of format specifiers."""


def _parts(spec, underscore=True):
    fill, align, rest = ' ', '', spec
    if len(rest) > 1 and rest[1] in '<>=^':
        fill, align, rest = rest[0], rest[1], rest[2:]
    elif rest[:1] and rest[0] in '<>=^':
        align, rest = rest[0], rest[1:]
    sign = '-'
    if rest[:1] and rest[0] in '+- ':
        sign, rest = rest[0], rest[1:]
    no_negative_zero = rest[:1] == 'z'
    rest = rest[no_negative_zero:]
    if rest[:1] == '#':
        rest = rest[1:]
    zero = rest[:1] == '0' and not align
    if zero:
        fill, align, rest = '0', '=', rest[1:]
    digits = len(rest) - len(rest.lstrip('0123456789'))
    width, rest = int(rest[:digits] or 0), rest[digits:]
    grouping = ''
    if rest[:1] == ',' or rest[:1] == '_' and underscore:
        grouping, rest = rest[0], rest[1:]
    precision = None
    if rest[:1] == '.':
        rest = rest[1:]
        digits = len(rest) - len(rest.lstrip('0123456789'))
        if not digits:
            raise ValueError('invalid format string')
        precision, rest = int(rest[:digits]), rest[digits:]
    if rest not in ('', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'):
        raise ValueError('invalid format string')
    return fill, align or '>', sign, no_negative_zero, width, grouping, precision, rest, zero


def _grouped(whole, grouping, least):
    # Thousands; with zeros in front until `least` characters wide.
    while True:
        groups = []
        left = whole
        while len(left) > 3:
            groups.insert(0, left[-3:])
            left = left[:-3]
        text = grouping.join([left, *groups])
        if len(text) >= least:
            return text
        whole = '0' + whole


def format_decimal(d, spec, context):
    fill, align, sign, no_negative_zero, width, grouping, precision, kind, zero = _parts(spec, False)
    negative = d._negative
    tail = '%' if kind == '%' else ''
    if d._special:
        whole, rest = ('Infinity' if d._special == 'F' else str(d.copy_abs())), ''
        fill = ' ' if zero else fill
        align = '>' if zero else align
        zero, grouping = False, ''
    else:
        d = _rounded_for(d, kind, precision, context)
        whole, rest = _digits(d, kind, precision, context)
        if no_negative_zero and d._number == 0:
            negative = False
    front = '-' if negative else sign if sign != '-' else ''
    if grouping:
        least = width - len(front) - len(rest) - len(tail) if zero else 0
        whole = _grouped(whole, grouping, least)
    body = whole + rest + tail
    room = width - len(front) - len(body)
    if room <= 0:
        return front + body
    if align == '=':
        return front + fill * room + body
    if align == '<':
        return front + body + fill * room
    if align == '^':
        return fill * (room // 2) + front + body + fill * (room - room // 2)
    return fill * room + front + body


def _rounded_for(d, kind, precision, context):
    if kind == '%':
        d = d._shifted(2)
    if precision is None:
        return d
    if kind in ('e', 'E'):
        return d._to_digits(precision + 1, context.rounding)
    if kind in ('f', 'F', '%'):
        return d._to_exponent(-precision, context.rounding)
    if len(str(d._number)) > max(precision, 1):
        return d._to_digits(max(precision, 1), context.rounding)
    return d


def _digits(d, kind, precision, context):
    # (whole part, the rest with point and exponent)
    digits = str(d._number)
    left = d._exponent + len(digits)
    if kind in ('e', 'E'):
        point = 1
        if not d._number and precision is not None:
            point = 1 - precision
    elif kind in ('f', 'F', '%'):
        point = left
    elif d._exponent <= 0 and left > -6:
        point = left
    else:
        point = 1
    if kind in ('f', 'F', '%') and d._exponent > 0:
        digits, point = digits + '0' * d._exponent, left
    if kind in ('e', 'E') and not d._number and precision is not None:
        whole, fraction = '0', '0' * precision
        exponent = left - point
    else:
        exponent = left - point
        if point <= 0:
            whole, fraction = '0', '0' * -point + digits
        else:
            whole, fraction = digits[:point], digits[point:]
    text = '.' + fraction if fraction else ''
    if exponent or kind in ('e', 'E'):
        letter = 'e' if kind in ('e', 'g', 'n') else 'E' if kind in ('E', 'G') or context.capitals else 'e'
        text += f'{letter}{exponent:+d}'
    return whole, text
