# getattr, setattr, hasattr, delattr, vars, dir, callable.
class P:
    x = 1

    def method(self):
        pass


class Bad:
    @property
    def x(self):
        raise ValueError('not an AttributeError')

    @property
    def y(self):
        raise AttributeError('is one')


p = P()


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('getattr(p, "x")', lambda: getattr(p, "x"))
show('getattr(p, "nope")', lambda: getattr(p, "nope"))
show('getattr(p, "nope", 5)', lambda: getattr(p, "nope", 5))
show('getattr(p, 5)', lambda: getattr(p, 5))
show('getattr(p)', lambda: getattr(p))
show('getattr(p, "x", 1, 2)', lambda: getattr(p, "x", 1, 2))
show('hasattr(p, "x"), hasattr(p, "nope")', lambda: (hasattr(p, "x"), hasattr(p, "nope")))
show('hasattr(p, 5)', lambda: hasattr(p, 5))
show('hasattr(p)', lambda: hasattr(p))
show('setattr(p, "y", 2)', lambda: setattr(p, "y", 2))
show('p.y', lambda: p.y)
show('setattr(p, 5, 1)', lambda: setattr(p, 5, 1))
show('setattr(p, "y")', lambda: setattr(p, "y"))
show('delattr(p, "y")', lambda: delattr(p, "y"))
show('delattr(p, "y")', lambda: delattr(p, "y"))
show('delattr(p)', lambda: delattr(p))
show('vars(p)', lambda: vars(p))
show('vars(5)', lambda: vars(5))
show('vars()["__name__"] if False else "module"', lambda: vars()["__name__"] if False else "module")
show('sorted(vars(P))', lambda: sorted(vars(P)))
show('[n for n in dir(p) if not n.startswith("_")]', lambda: [n for n in dir(p) if not n.startswith("_")])
show('dir(p, 1)', lambda: dir(p, 1))
show('dir(5)[:3]', lambda: dir(5)[:3])
show('callable(p), callable(P), callable(len), callable(lambda: 0), callable(5)', lambda: (callable(p), callable(P), callable(len), callable(lambda: 0), callable(5)))
show('callable()', lambda: callable())
show('setattr(5, "x", 1)', lambda: setattr(5, "x", 1))
show('setattr(int, "x", 1)', lambda: setattr(int, "x", 1))
show('setattr(len, "x", 1)', lambda: setattr(len, "x", 1))
show('setattr(None, "x", 1)', lambda: setattr(None, "x", 1))
show('setattr([], "x", 1)', lambda: setattr([], "x", 1))
show('delattr(5, "real")', lambda: delattr(5, "real"))
show('delattr([], "append")', lambda: delattr([], "append"))
show('getattr([], "append").__name__', lambda: getattr([], "append").__name__)
show('getattr(5, "re" + "al")', lambda: getattr(5, "re" + "al"))
show('getattr("a", "upper")()', lambda: getattr("a", "upper")())
show('getattr(P, "__name__")', lambda: getattr(P, "__name__"))
show('getattr(5, "nope")', lambda: getattr(5, "nope"))
show('getattr(int, "nope")', lambda: getattr(int, "nope"))
show('getattr(len, "nope")', lambda: getattr(len, "nope"))
show('getattr(None, "nope")', lambda: getattr(None, "nope"))
show('hasattr(Bad(), "x")', lambda: hasattr(Bad(), "x"))
show('getattr(Bad(), "y", 7)', lambda: getattr(Bad(), "y", 7))
