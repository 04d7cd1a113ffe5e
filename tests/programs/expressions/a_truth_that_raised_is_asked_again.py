import sys


class Asked:
    def __init__(self, n):
        self.n = n

    def __bool__(self):
        if self.n == 0:
            raise ValueError('no truth')
        print('asked in line', sys._getframe(1).f_lineno)
        return self.n > 1

    def __repr__(self):
        return f'Asked({self.n})'


for n in 0, 2, 0, 1, 2, 0, 1:
    try:
        print(Asked(2) and
              Asked(n) or
              5)
    except ValueError as error:
        print(error, error.__traceback__.tb_lineno)
print(NotImplemented
      or 3)
print(max([0
           ]).__add__('') or 0)
