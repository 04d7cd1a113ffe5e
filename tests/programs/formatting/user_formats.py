# __format__ gets the spec as it stands and must give a str.
class T:
    def __init__(self, celsius):
        self.celsius = celsius

    def __format__(self, spec):
        unit, _, places = (spec or 'C').partition('.')
        value = {'C': self.celsius, 'F': self.celsius * 9 / 5 + 32}.get(unit)
        if value is None:
            raise ValueError(f'no unit {unit}')
        return f'{value:.{places or 2}f}{unit}'

    def __repr__(self):
        return f'T({self.celsius})'


class Bad:
    def __format__(self, spec):
        return 5


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('f"{T(20.5)}"', lambda: f"{T(20.5)}")
show('f"{T(20.5):F}"', lambda: f"{T(20.5):F}")
show('f"{T(20.5):C.1}"', lambda: f"{T(20.5):C.1}")
show('format(T(1.0), "K")', lambda: format(T(1.0), "K"))
show('"{:F} {0!r}".format(T(100.0))', lambda: "{:F} {0!r}".format(T(100.0)))
show('"{0:F} {0!r}".format(T(100.0))', lambda: "{0:F} {0!r}".format(T(100.0)))
show('"{:>{w}}".format("x", w=4)', lambda: "{:>{w}}".format("x", w=4))
show('f"{T(5):{\'F\'}}"', lambda: f"{T(5):{'F'}}")
show('format(Bad(), "")', lambda: format(Bad(), ""))
show('f"{Bad()}"', lambda: f"{Bad()}")
show('"{}".format(Bad())', lambda: "{}".format(Bad()))
show('f"{T(5)!s:>8}"', lambda: f"{T(5)!s:>8}")
show('format(T(1), 5)', lambda: format(T(1), 5))
