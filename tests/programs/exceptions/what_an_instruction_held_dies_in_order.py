import sys


class Told:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone:', self.name, sys._getframe(1).f_lineno)

    def __add__(self, other):
        return 1

    def __getitem__(self, key):
        return 1


def plain(*args):
    1 / 0


def variables():
    a = Told('a'); b = Told('b'); c = Told('c')
    1 / 0


def go():
    Told(1) + Told(2)
    Told(1)[Told(2)]
    Told(1) is Told(2)
    try:
        max(Told(1),
            Told(2))
    except TypeError:
        print('handled')
    try:
        len(
            Told(1), Told(2)
        )
    except TypeError:
        print('handled')
    try:
        plain(Told(1),
              Told(2))
    except ZeroDivisionError:
        print('handled')
    try:
        variables()
    except ZeroDivisionError:
        print('handled')


go()
