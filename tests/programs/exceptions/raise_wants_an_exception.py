# What raise and except refuse.
def throw(what, *cause):
    if cause:
        raise what from cause[0]
    raise what


def reraise():
    raise


def catch_with(what):
    try:
        raise ValueError('original')
    except what as e:
        return 'caught ' + str(e)


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('throw(5)', lambda: throw(5))
show('throw(None)', lambda: throw(None))
show('throw("text")', lambda: throw("text"))
show('throw(int)', lambda: throw(int))
show('throw(ValueError)', lambda: throw(ValueError))
show('throw(ValueError("x"))', lambda: throw(ValueError("x")))
show('throw(ValueError, 5)', lambda: throw(ValueError, 5))
show('throw(ValueError, None)', lambda: throw(ValueError, None))
show('throw(ValueError, KeyError)', lambda: throw(ValueError, KeyError))
show('throw(ValueError("a"), KeyError("b"))', lambda: throw(ValueError("a"), KeyError("b")))
show('throw(NotImplemented)', lambda: throw(NotImplemented))
show('throw(object())', lambda: throw(object()))
show('reraise()', lambda: reraise())
show('catch_with(5)', lambda: catch_with(5))
show('catch_with((ValueError, 5))', lambda: catch_with((ValueError, 5)))
show('catch_with("x")', lambda: catch_with("x"))
show('catch_with(int)', lambda: catch_with(int))
show('catch_with([ValueError])', lambda: catch_with([ValueError]))
show('catch_with(ValueError)', lambda: catch_with(ValueError))
show('catch_with((KeyError, ValueError))', lambda: catch_with((KeyError, ValueError)))
show('catch_with(())', lambda: catch_with(()))
