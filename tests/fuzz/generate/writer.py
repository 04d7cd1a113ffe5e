"""The program under construction: its lines, the dice, and the names in reach.

A name has a kind (`int`, `str`, `list`, …) that is likely, not certain: programs
go wrong on purpose now and then. `small` kinds are certain, because they bound
how long a loop runs and how big a value grows.
"""
import contextlib
import random

LETTERS = "abcdefghijkmnpqrstuvwxyz"


class Writer:
    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.lines = []
        self.head = 0               # where classes that several topics share are put in
        self.depth = 0
        self.counter = 0
        self.names = [[]]           # a stack of scopes, each a list of (name, kind)
        self.wrong = 0.06           # how often a value of another kind is used
        # The hash of a nan is its address in CPython: a program has nans, or sets and hashes.
        self.nans = seed % 4 == 0

    # Dice ------------------------------------------------------------------
    def chance(self, share):
        return self.dice.random() < share

    def pick(self, options):
        return self.dice.choice(options)

    def some(self, options, low, high):
        return [self.pick(options) for _ in range(self.dice.randint(low, high))]

    def count(self, low, high):
        return self.dice.randint(low, high)

    # Lines -----------------------------------------------------------------
    def line(self, text):
        self.lines.append("    " * self.depth + text)

    @contextlib.contextmanager
    def block(self, head):
        self.line(head)
        self.depth += 1
        before = len(self.lines)
        yield
        if len(self.lines) == before:
            self.line("pass")
        self.depth -= 1

    def text(self):
        return "\n".join(self.lines) + "\n"

    # Names -----------------------------------------------------------------
    def fresh(self, stem=None):
        self.counter += 1
        return f"{stem or self.pick(LETTERS)}{self.counter}"

    def bind(self, name, kind):
        self.names[-1].append((name, kind))
        return name

    def known(self, kind):
        return [name for scope in self.names for name, own in scope if own == kind]

    @contextlib.contextmanager
    def scope(self):
        self.names.append([])
        yield
        self.names.pop()

    # Probes ----------------------------------------------------------------
    def probe(self, expression):
        """Prints the value of an expression, or what went wrong."""
        with self.guarded():
            self.line(f"print({expression})" if self.chance(0.2) else f"print(repr({expression}))")

    @contextlib.contextmanager
    def guarded(self):
        """A `try` around what the block writes; the handler tells the error."""
        if self.chance(0.03):
            yield
            return
        with self.block("try:"):
            yield
        way = self.dice.random()
        if way < 0.55:
            self.line("except Exception as error:")
            self.line("    print(type(error).__name__, error, sep=': ')")
        elif way < 0.9:
            self.line("except Exception:")
            self.line("    traceback.print_exc(file=sys.stdout)")
        else:
            self.line("except BaseException as error:")
            self.line("    print(repr(error), error.args, repr(error.__cause__), repr(error.__context__))")
        if self.chance(0.1):
            self.line(self.pick(["else:", "finally:"]))
            self.line(f"    print({self.counter})")
