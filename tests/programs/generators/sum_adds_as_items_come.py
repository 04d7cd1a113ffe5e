def items(*values):
    for value in values:
        print('gives', value)
        yield value


for values in [(1, 2, None, 3), ('a', 1), (1, 0.1, 0.2, 0.3, True, 2), (0.1, 0.2, 'x', 3), (1j, 2, 3.5)]:
    try:
        print(sum(items(*values)))
    except TypeError as error:
        print(error)
print(sum(items([1], [2]), []))
print(sum(items(0.1, 0.2, 0.3)), sum([0.1, 0.2, 0.3]), sum(items(0.1, 0.2), 0.3))


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __radd__(self, other):
        return 0.25 + other

    def __add__(self, other):
        return 1


print(sum([1, Money(2), 0.1, 0.2, 0.3, 10**16, 1.5, -1e16]), sum(iter([Money(1), 0.1, 0.2, 0.3])))
print(sum([Money(1), 1e16, 1.5, 1.5, -1e16], 0.5), sum([1e16, Money(1), 1.5, -1e16, 0.1]))
