from contextlib import contextmanager, ExitStack, suppress, redirect_stdout, nullcontext
import io
@contextmanager
def setting(d, **new):
    old = {k: d.get(k) for k in new}
    d.update(new)
    try: yield d
    finally:
        for k, v in old.items():
            if v is None: d.pop(k, None)
            else: d[k] = v
conf = {"debug": False}
with setting(conf, debug=True, extra=1) as c: print(c)
print(conf)
try:
    with setting(conf, debug="x"): raise RuntimeError
except RuntimeError: print(conf)
@contextmanager
def indented(prefix="  "):
    out = io.StringIO()
    with redirect_stdout(out): yield
    for line in out.getvalue().splitlines(): print(prefix + line)
with indented(), indented("> "): print("nested\nlines")
def process(names, fail=None):
    with ExitStack() as stack:
        for n in names:
            stack.callback(print, "undo", n)
            if n == fail: raise ValueError(n)
        stack.pop_all()
        return "kept"
print(process("ab"))
with suppress(ValueError): process("xyz", fail="y")
def maybe(cm=None): return cm or nullcontext("nothing")
with maybe() as m: print(m)
class Pool:
    def __init__(self): self.free = ["r1"]
    @contextmanager
    def take(self):
        r = self.free.pop()
        try: yield r
        finally: self.free.append(r)
p = Pool()
with p.take() as r: print(r, p.free)
try:
    with p.take(), p.take(): pass
except IndexError as e: print(e, p.free)
