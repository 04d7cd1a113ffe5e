import io, sys
print(1, "a", None, [1, "b"], sep="|", end="!\n")
print(); print(""); print(sep="x"); print("a", "b", sep=""); print("a", end=""); print("b", end=None); print("x", sep=None)
out = io.StringIO()
print("to", "a", "file", file=out, flush=True)
print(repr(out.getvalue()))
class Recorder:
    def __init__(self): self.calls = []
    def write(self, text): self.calls.append(text); return len(text)
    def flush(self): self.calls.append("<flush>")
r = Recorder()
print("a", 1, sep="-", end=".", file=r, flush=True)
print(r.calls)
old, sys.stdout = sys.stdout, r
print("captured")
sys.stdout = old
print(r.calls[-2:])
print("to standard error", file=sys.stderr) if False else None
class Odd:
    def __str__(self): raise ValueError("no text")
for use in ("print(1, sep=1)", "print(1, end=1)", "print(1, file=5)", "print(1, foo=2)", "print(Odd())", "print(file=object())", "print(1, sep=b'')", "print(flush=1) or 'fine'"):
    try:
        print(eval(use))
    except (TypeError, AttributeError, ValueError) as error:
        print(use, "->", type(error).__name__, error)
print(*"abc", *[1, 2], sep="\t")
print("%s and %s" % ("a", "b"), "{} {}".format(1, 2), f"{3}", sep="; ")
print("multi\nline", "\ttab", "\\", 'q"q', sep="·")
sys.stdout = None
print("nowhere")
sys.stdout = old
print("back")
