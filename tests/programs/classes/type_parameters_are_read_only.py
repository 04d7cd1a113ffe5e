def tell(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
type Al[T] = list[T]
tell(lambda: Al.__module__); tell(lambda: setattr(Al, '__module__', 3)); tell(lambda: Al.__name__); tell(lambda: setattr(Al, '__name__', 'x'))
def gf[T, *Ts, **P](): pass
T, Ts, PP = gf.__type_params__
for p in (T, Ts, PP):
    tell(lambda: setattr(p, '__name__', 'x')); tell(lambda: p.__name__); tell(lambda: p.__module__); tell(lambda: setattr(p, 'foo', 3)); tell(lambda: p.foo); tell(lambda: setattr(p, '__bound__', int)); tell(lambda: type(p).__name__)
