# str() asks __str__, then __repr__; both must give a str.
class Both:
    def __str__(self):
        return 'as str'

    def __repr__(self):
        return 'as repr'


class OnlyRepr:
    def __repr__(self):
        return 'only repr'


class BadStr:
    def __str__(self):
        return 5


class BadRepr:
    def __repr__(self):
        return None


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('str(Both())', lambda: str(Both()))
show('repr(Both())', lambda: repr(Both()))
show('str(OnlyRepr())', lambda: str(OnlyRepr()))
show('f"{OnlyRepr()}"', lambda: f"{OnlyRepr()}")
show('str(BadStr())', lambda: str(BadStr()))
show('repr(BadRepr())', lambda: repr(BadRepr()))
show('f"{BadRepr()!r}"', lambda: f"{BadRepr()!r}")
show('"%s" % BadStr()', lambda: "%s" % BadStr())
show('[Both(), OnlyRepr()]', lambda: [Both(), OnlyRepr()])
show('str([BadRepr()])', lambda: str([BadRepr()]))
show('format(Both(), ">10")', lambda: format(Both(), ">10"))
show('format(Both(), "")', lambda: format(Both(), ""))
show('str(Both(), 5)', lambda: str(Both(), 5))
show('print(BadStr())', lambda: print(BadStr()))
