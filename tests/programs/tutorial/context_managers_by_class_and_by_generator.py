from contextlib import contextmanager
class Managed:
    def __init__(self, name): self.name = name
    def __enter__(self): print("acquire", self.name); return self
    def __exit__(self, kind, value, tb):
        print("release", self.name, kind.__name__ if kind else None)
        return kind is ValueError
@contextmanager
def managed(name):
    print("acquire", name)
    try: yield name
    except ValueError: print("swallowed")
    finally: print("release", name)
for m in (Managed, managed):
    with m("one") as x: print("inside", getattr(x, "name", x))
    with m("two"): raise ValueError
    try:
        with m("three"): raise KeyError("out")
    except KeyError as e: print("seen", e)
def indented():
    level = 0
    @contextmanager
    def indent():
        nonlocal level
        level += 1
        yield
        level -= 1
    return indent, lambda text: print("  " * level + text)
indent, say = indented()
say("top")
with indent():
    say("one")
    with indent(): say("two")
say("top again")
