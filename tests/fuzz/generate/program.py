"""A whole program: a few topics, then perhaps an error that nobody catches."""
from generate import layout
from generate.asynchronous import asynchronous
from generate.attributes import attributes
from generate.classes import classes
from generate.closures import closures
from generate.exceptions import exceptions, uncaught
from generate.functions import functions
from generate.generators import generators
from generate.matches import matches
from generate.records import records
from generate.scopes import scopes
from generate.tools import tools
from generate.values import values
from generate.writer import Writer

TOPICS = {"values": values, "scopes": scopes, "functions": functions, "classes": classes, "generators": generators,
          "exceptions": exceptions, "matches": matches, "closures": closures}

# Only where they are asked for by name: not clean yet.
NAMED = {"attributes": attributes, "records": records, "tools": tools, "asynchronous": asynchronous}

MODULES = ["asyncio", "collections", "contextlib", "copy", "dataclasses", "enum", "functools", "inspect", "io", "itertools", "operator", "sys", "traceback",
           "types", "typing"]
SHARED = {"keep(": "def keep(f):\n    return f\n", "twice": "def twice(f):\n    return lambda *a: (f(*a), f(*a))\n", "COUNT": "COUNT = itertools.count()\n"}


def program(seed, topics=None):
    """The text of the program with this seed. The same seed gives the same text."""
    w = Writer(seed)
    names = topics or list(TOPICS)
    for name in w.some(names, 1, 4):
        with w.scope():
            (TOPICS | NAMED)[name](w)
    if w.chance(0.7):
        uncaught(w)
    return layout.roughen(w.dice, _with_head(w.text()))


def _with_head(text):
    """Imports and shared functions, as far as the text mentions them."""
    shared = "".join(lines for word, lines in SHARED.items() if word.rstrip("(") in text)
    modules = [name for name in MODULES if name + "." in shared + text]
    return (f"import {', '.join(modules)}\n" if modules else "") + shared + text
