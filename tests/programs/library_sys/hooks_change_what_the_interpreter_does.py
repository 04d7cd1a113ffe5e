import sys
def show(value):
    if value is not None: print("shown:", repr(value))
sys.displayhook = show
exec(compile("5 + 5\nNone\n'x'", "<s>", "single")) if False else None
for line in ("5 + 5", "None", "'x'"): exec(compile(line, "<s>", "single"))
sys.displayhook = sys.__displayhook__
class Tee:
    def __init__(self, *streams): self.streams = streams
    def write(self, text):
        for s in self.streams: s.write(text)
    def flush(self): pass
import io
copy = io.StringIO()
old, sys.stdout = sys.stdout, Tee(sys.stdout, copy)
print("doubled")
sys.stdout = old
print(repr(copy.getvalue()), sys.stdout is sys.__stdout__)
def hook(kind, value, tb):
    print("uncaught:", kind.__name__, value, "at line", tb.tb_lineno)
sys.excepthook = hook
import atexit
atexit.register(print, "at exit", 1, sep="-")
@atexit.register
def last(): print("registered last, runs first")
def gone(): print("never")
atexit.register(gone); atexit.unregister(gone)
def unraisable(args): print("unraisable:", type(args.exc_value).__name__, args.exc_value)
sys.unraisablehook = unraisable
class Bad:
    def __del__(self): raise ValueError("in del")
Bad()
trace = []
print("about to fail")
{}["missing"]
