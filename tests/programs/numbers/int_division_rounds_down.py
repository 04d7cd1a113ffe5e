# Floor division and remainder: the sign of the result follows the divisor.
def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('7 // 2', lambda: 7 // 2)
show('-7 // 2', lambda: -7 // 2)
show('7 // -2', lambda: 7 // -2)
show('-7 // -2', lambda: -7 // -2)
show('7 % 2', lambda: 7 % 2)
show('-7 % 2', lambda: -7 % 2)
show('7 % -2', lambda: 7 % -2)
show('-7 % -2', lambda: -7 % -2)
show('divmod(7, -2)', lambda: divmod(7, -2))
show('divmod(-7, 2)', lambda: divmod(-7, 2))
show('0 // 5', lambda: 0 // 5)
show('0 % -5', lambda: 0 % -5)
show('10**20 // 7', lambda: 10**20 // 7)
show('-10**20 // 7', lambda: -10**20 // 7)
show('10**20 % -7', lambda: 10**20 % -7)
show('10**40 // 10**20', lambda: 10**40 // 10**20)
show('-10**40 % (10**20 + 1)', lambda: -10**40 % (10**20 + 1))
show('divmod(-10**30, 10**15 + 1)', lambda: divmod(-10**30, 10**15 + 1))
show('1 // 0', lambda: 1 // 0)
show('1 % 0', lambda: 1 % 0)
show('divmod(1, 0)', lambda: divmod(1, 0))
show('1 / 0', lambda: 1 / 0)
show('True // 2', lambda: True // 2)
show('-True % 3', lambda: -True % 3)
