def fail():
    raise ValueError("leaf")
def build():
    errs = []
    for f in (fail, lambda: 1 / 0):
        try: f()
        except Exception as e: errs.append(e)
    try: raise ExceptionGroup("inner", [KeyError("k")])
    except ExceptionGroup as g: errs.append(g)
    return errs
def run():
    try:
        raise OSError("first")
    except OSError as e:
        raise ExceptionGroup("outer", build()) from e
run()
