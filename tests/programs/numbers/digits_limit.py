# Converting between int and decimal text is limited to 4300 digits; powers of two are not.
def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('len(str(10**4299))', lambda: len(str(10**4299)))
show('str(10**4300)', lambda: str(10**4300))
show('repr(-10**4300)', lambda: repr(-10**4300))
show('int("1" * 4300) % 10**9', lambda: int("1" * 4300) % 10**9)
show('int("1" * 4301)', lambda: int("1" * 4301))
show('int("-" + "1" * 4301)', lambda: int("-" + "1" * 4301))
show('int("1_" * 4300 + "1")', lambda: int("1_" * 4300 + "1"))
show('int(" " + "0" * 4301)', lambda: int(" " + "0" * 4301))
show('int("1" * 5000, 16) % 10**9', lambda: int("1" * 5000, 16) % 10**9)
show('int("1" * 5000, 7)', lambda: int("1" * 5000, 7))
show('len(hex(10**5000))', lambda: len(hex(10**5000)))
show('len(bin(10**5000))', lambda: len(bin(10**5000)))
show('f"{10**4300}"', lambda: f"{10**4300}")
show('"%d" % 10**4300', lambda: "%d" % 10**4300)
show('format(10**4300, "d")', lambda: format(10**4300, "d"))
show('len(format(10**4300, "x"))', lambda: len(format(10**4300, "x")))
show('"{}".format(10**4300)', lambda: "{}".format(10**4300))
show('10**5000 == 10**5000', lambda: 10**5000 == 10**5000)
show('10**4300 % 1000', lambda: 10**4300 % 1000)
show('float("1" * 5000)', lambda: float("1" * 5000))
show('len("%x" % 10**4300)', lambda: len("%x" % 10**4300))
