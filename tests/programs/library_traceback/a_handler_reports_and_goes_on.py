import traceback, sys
def safely(f, *args):
    try: return f(*args)
    except Exception as e:
        last = traceback.extract_tb(e.__traceback__)[-1]
        print(f"{type(e).__name__} in {last.name} line {last.lineno}: {e}")
        print("   ", last.line)
        return None
def parse(text): return int(text)
def average(values): return sum(map(parse, values)) / len(values)
print(safely(average, ["1", "2"]), safely(average, []), safely(average, ["x"]), safely(lambda: undefined))
def chain(e):
    while e: yield f"{type(e).__name__}: {e}"; e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
try:
    try: average(["y"])
    except ValueError as e: raise RuntimeError("bad input") from e
except RuntimeError as e: print(list(chain(e)))
def levels(e):
    tb = e.__traceback__
    while tb: yield tb.tb_frame.f_code.co_name, tb.tb_lineno; tb = tb.tb_next
try: average(["z"])
except ValueError as e: print(list(levels(e)), len(traceback.format_tb(e.__traceback__)))
try: raise ValueError("short").with_traceback(None)
except ValueError as e: print(traceback.format_exc().splitlines()[-1], e.__traceback__.tb_lineno)
