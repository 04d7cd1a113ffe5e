import copy


class Plain:
    __deepcopy__ = None

    def __init__(self):
        self.items = [1]


class Own:
    def __init__(self):
        self.__deepcopy__ = lambda memo: 'own'


plain = Plain()
again = copy.deepcopy(plain)
print(again is plain, again.items, again.items is plain.items)
print(copy.deepcopy(Own()))
