for source in ("class A: pass", "print(1)", "len([])"):
    try:
        exec(source, {"__builtins__": {}})
    except (NameError, ImportError) as error:
        print(type(error).__name__, error)
for name in (1, None, ""):
    try:
        __import__(name)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Names:
    def __getitem__(self, name):
        if name == "here":
            return "found"
        raise KeyError(name)

    def keys(self):
        return ["z", "x", "y"]


print(eval("here", {}, Names()), eval("dir()", {}, Names()))

# The details of a syntax error are four, or six.
for details in (("f", 1), ("f", 1, 2, "text"), ("f", 1, 2, "text", 3), ("f", 1, 2, "text", 3, 4), ["f", 1, 2, "t"], 5, None):
    try:
        error = SyntaxError("bad", details)
        print(error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset)
    except TypeError as error:
        print(error)

# What an exception carries can be set as a whole.
error = KeyError("k")
error.__setstate__({"hint": 1, "other": 2})
print(error.hint, error.other, error.__setstate__(None))
try:
    error.__setstate__([])
except TypeError as complaint:
    print(complaint)
import copy

copied = copy.copy(OSError(2, "gone", "diary.txt"))
print(copied.filename, copied.args, copied)
coded = UnicodeEncodeError("ascii", "caf\xe9", 3, 4, "why")
print(coded)
coded.reason, coded.start = "not in ASCII", 0
print(coded, coded.start)
