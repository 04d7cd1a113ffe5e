import sys

frames = []


def constant():
    frames.append(sys._getframe())
    try:
        return 10
    finally:
        x = 3


def computed():
    frames.append(sys._getframe())
    x = 1
    try:
        return x + 1
    finally:
        x = 3


def nested():
    frames.append(sys._getframe())
    try:
        try:
            return 'a'
        finally:
            x = 1
    finally:
        x = 2


class Manager:
    def __enter__(self): return self
    def __exit__(self, *args): print('left at', sys._getframe(1).f_lineno)


def within():
    frames.append(sys._getframe())
    with Manager():
        x = 1
        return (x +
                2)


def plain():
    frames.append(sys._getframe())
    return 10


def handled():
    frames.append(sys._getframe())
    try:
        raise ValueError
    except ValueError as e:
        y = 2


for call in (constant, computed, nested, within, plain, handled):
    call()
    print(call.__name__, frames[-1].f_lineno)
