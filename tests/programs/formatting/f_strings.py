# f-strings: conversions, =, nested fields, quotes and escapes.
x = 42
name = 'Ada'
width = 8
d = {'k': 'v'}


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('f"{x}"', lambda: f"{x}")
show('f"{x!r} {name!s} {name!a}"', lambda: f"{x!r} {name!s} {name!a}")
show('f"{x=}"', lambda: f"{x=}")
show('f"{x = }"', lambda: f"{x = }")
show('f"{x=!s}"', lambda: f"{x=!s}")
show('f"{x=:>5}"', lambda: f"{x=:>5}")
show('f"{name=}"', lambda: f"{name=}")
show('f"{name!r:>10}"', lambda: f"{name!r:>10}")
show('f"{name:>{width}}"', lambda: f"{name:>{width}}")
show('f"{x:{\'>\'}{width}}"', lambda: f"{x:{'>'}{width}}")
show('f"{x:0{width}d}"', lambda: f"{x:0{width}d}")
show('f"{3.14159:{width}.{x - 40}f}"', lambda: f"{3.14159:{width}.{x - 40}f}")
show('f"{{}}{{x}}{{{x}}}"', lambda: f"{{}}{{x}}{{{x}}}")
show('f"{\'a\' if x else \'b\'}"', lambda: f"{'a' if x else 'b'}")
show('f"{x + 1}" f"{x - 1}" "plain"', lambda: f"{x + 1}" f"{x - 1}" "plain")
show('f"{[i for i in range(3)]}"', lambda: f"{[i for i in range(3)]}")
show('f"{ {\'a\': 1}[\'a\'] }"', lambda: f"{ {'a': 1}['a'] }")
show('f"{(lambda v: v * 2)(x)}"', lambda: f"{(lambda v: v * 2)(x)}")
show('f"{x:%}"', lambda: f"{x:%}")
show('f"{\'nested \' + f\'{x}\'}"', lambda: f"{'nested ' + f'{x}'}")
show('f"{f"{f"{x}"}"}"', lambda: f"{f"{f"{x}"}"}")
show('f"{x,}"', lambda: f"{x,}")
show('f"{x, name}"', lambda: f"{x, name}")
show('f"{\'\\n\'.join([\'a\', \'b\'])}"', lambda: f"{'\n'.join(['a', 'b'])}")
show('f"{x!r:^{width}}"', lambda: f"{x!r:^{width}}")
show('f"{None}"', lambda: f"{None}")
show('f"{x:}"', lambda: f"{x:}")
show('f"{\'\':5}|"', lambda: f"{'':5}|")
show('rf"\\d{x}"', lambda: rf"\d{x}")
show('f"\\x41{x}\\n"', lambda: f"\x41{x}\n")
show('f"{x:d}" + f"{name:s}"', lambda: f"{x:d}" + f"{name:s}")
show('f"{name:d}"', lambda: f"{name:d}")
show('f"{undefined}"', lambda: f"{undefined}")
show('f"{x:q}"', lambda: f"{x:q}")
show('f"{name.upper()}"', lambda: f"{name.upper()}")
show('f"{d[\'k\']}"', lambda: f"{d['k']}")
show('f"{x:{{}}}"', lambda: f"{x:{{}}}")
