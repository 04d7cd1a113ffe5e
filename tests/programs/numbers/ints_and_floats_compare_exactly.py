# Comparing an int with a float never rounds.
def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('2**53 == float(2**53)', lambda: 2**53 == float(2**53))
show('2**53 + 1 == float(2**53)', lambda: 2**53 + 1 == float(2**53))
show('2**53 + 1 > float(2**53)', lambda: 2**53 + 1 > float(2**53))
show('10**400 > 1e308', lambda: 10**400 > 1e308)
show('-10**400 < -1e308', lambda: -10**400 < -1e308)
show('1 == 1.0', lambda: 1 == 1.0)
show('1 == True', lambda: 1 == True)
show('0 == -0.0', lambda: 0 == -0.0)
show('0.1 == 1/10', lambda: 0.1 == 1/10)
show('10**22 == 1e22', lambda: 10**22 == 1e22)
show('10**23 == 1e23', lambda: 10**23 == 1e23)
show('1 < 1.5', lambda: 1 < 1.5)
show('3 > 2.9999', lambda: 3 > 2.9999)
show('1 == 1+0j', lambda: 1 == 1+0j)
show('1.5 == 1.5+0j', lambda: 1.5 == 1.5+0j)
show('True == 1.0', lambda: True == 1.0)
show('1 < 1j', lambda: 1 < 1j)
show('1j < 2j', lambda: 1j < 2j)
show('1 < "a"', lambda: 1 < "a")
show('"a" > 1.0', lambda: "a" > 1.0)
show('None < 1', lambda: None < 1)
show('[1] < 1', lambda: [1] < 1)
show('1 == "1"', lambda: 1 == "1")
show('1 != None', lambda: 1 != None)
