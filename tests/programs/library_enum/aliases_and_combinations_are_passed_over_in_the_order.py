import enum


def told(body, *bases):
    try:
        print(list(enum.EnumType('Made', bases, body(enum.EnumType.__prepare__('Made', bases)))))
    except TypeError as error:
        print(error)


def with_order(order):
    def body(names):
        names['_order_'] = order
        names['RED'] = 1
        names['GREEN'] = 2
        names['BOTH'] = 3
        names['ROUGE'] = 1
        return names
    return body


for order in ('RED GREEN', 'RED, GREEN, BOTH', 'RED ROUGE GREEN BOTH', 'GREEN RED', 'RED', 'BOTH', 'NOSUCH', '', [], 0, 5, ('RED', 'GREEN'), None):
    for base in (enum.Flag, enum.Enum):
        print(order, base.__name__, end=': ')
        told(with_order(order), base)
