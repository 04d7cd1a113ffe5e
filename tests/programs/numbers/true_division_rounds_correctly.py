# int / int is the nearest float, even for ints that no float can hold.
def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('1 / 3', lambda: 1 / 3)
show('10**400 / 10**399', lambda: 10**400 / 10**399)
show('10**400 / 3', lambda: 10**400 / 3)
show('1 / 10**400', lambda: 1 / 10**400)
show('-1 / 10**400', lambda: -1 / 10**400)
show('(2**53 + 1) / 1', lambda: (2**53 + 1) / 1)
show('(2**54 + 2) / 2', lambda: (2**54 + 2) / 2)
show('10**308 / 10', lambda: 10**308 / 10)
show('(10**16 + 1) / 10**16', lambda: (10**16 + 1) / 10**16)
show('7 / -2', lambda: 7 / -2)
show('0 / 5', lambda: 0 / 5)
show('-0 / 5', lambda: -0 / 5)
show('0 / -5', lambda: 0 / -5)
show('2**1024 / 2', lambda: 2**1024 / 2)
show('2**1024 / 1', lambda: 2**1024 / 1)
