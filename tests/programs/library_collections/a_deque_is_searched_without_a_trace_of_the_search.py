from collections import deque


class Refuses:
    def __eq__(self, other):
        raise ValueError('mine')


for items, wanted in (([1, 2], 3), ([Refuses()], 3), ([1], 1)):
    for search in (lambda: deque(items).index(wanted), lambda: deque(items).remove(wanted)):
        try:
            print(search())
        except ValueError as error:
            print(error, repr(error.__context__))
