import traceback, sys
def f(n): return 10 / n
def g(n): return f(n) + 1
try:
    g(0)
except ZeroDivisionError as e:
    error = e
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exc() == "".join(traceback.format_exception(e)), traceback.format_exception_only(e), traceback.format_exception_only(ValueError, ValueError("x")))
    for frame in traceback.extract_tb(e.__traceback__): print(frame.name, frame.lineno, frame.line, frame.filename.split("/")[-1])
    print("".join(traceback.format_tb(e.__traceback__, limit=1)))
    traceback.print_tb(e.__traceback__, limit=-1, file=sys.stdout)
t = traceback.TracebackException.from_exception(error)
print(t.exc_type_str if hasattr(t, "exc_type_str") else "", str(t), len(t.stack), t.stack[0].name, "".join(t.format_exception_only()), end="")
try:
    try: {}["k"]
    except KeyError as k: raise ValueError("outer") from k
except ValueError as e:
    traceback.print_exception(e, file=sys.stdout)
    traceback.print_exception(e, chain=False, file=sys.stdout)
    e.add_note("a note")
    print(traceback.format_exception_only(e))
def stack(): return [s.name for s in traceback.extract_stack()]
print(stack(), traceback.format_list([("file.py", 3, "func", "code here")]))
def deep(n): return deep(n - 1) if n else 1 / 0
try: deep(10)
except ZeroDivisionError: traceback.print_exc(file=sys.stdout)
print(traceback.format_exception(None), traceback.format_exc(limit=0))
