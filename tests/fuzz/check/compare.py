"""Runs one program on both sides and tells the first difference."""
import json
import re
import subprocess
import warnings
from typing import NamedTuple

from check import code_objects, cpython

# As repr() shows it, and as the hash of what has none of its own (the address over 16).
ADDRESS = re.compile(r"\b(?:0x[0-9A-Fa-f]{6,}|(?:87[2-9]|590|591)\d{10})\b")
# A frame of CPython's own library, written in Python there, with its source lines.
LIBRARY_FRAME = re.compile(r'^([ |+]*)  File "[^"]*/lib/python3\.13/.*\n(?:\1    .*\n)*', re.MULTILINE)

# What is left of a recursion through the library: the same frame over and over.
REPEATED = re.compile(r'^((?:[ |+]*)  File .*\n(?:(?! *File ).*\n)*?)\1{3,}', re.MULTILINE)
COUNTED = re.compile(r"^[ |+]*\[Previous line repeated \d+ more times?\]", re.MULTILINE)


def _told_once(match):
    """Of a recursion as much as CPython shows; how deep it went hangs on the library's frames."""
    return match[1] * 3 + "  [Previous line repeated]\n"


class Difference(NamedTuple):
    kind: str           # stdout, stderr, status, scopes, crash
    expected: str       # the first line that differs, or the status
    got: str

    def signature(self):
        """Differences with the same one probably have the same cause."""
        return f"{self.kind}: {_blunt(self.expected)} | {_blunt(self.got)}"


def _blunt(line):
    line = re.sub(r"'[^']*'", "'…'", line)
    return re.sub(r"\d+", "0", line)[:120]


class Comparison:
    """The two sides; `outlive` is the path of the built program."""

    def __init__(self, outlive, ignored=None):
        self.outlive = outlive
        self.ignored = re.compile(ignored, re.MULTILINE) if ignored else None

    def _plain(self, text, through_library):
        if through_library:
            text = REPEATED.sub(_told_once, LIBRARY_FRAME.sub("", text))
            text = COUNTED.sub("  [Previous line repeated]", text)
        text = ADDRESS.sub("0xADDRESS", text)
        return self.ignored.sub("", text) if self.ignored else text

    def run(self, path, source):
        """None when equal, or when CPython ran out of time or crashed; else the difference."""
        expected = cpython.run(path, source)
        if expected.status is None:
            return None
        found = self._compare(path, source, expected)
        if found is None or found.kind == "scopes":
            return found
        afresh = cpython.run_afresh(path)
        if afresh.status is None:
            return None
        if not self._is_certain(path, afresh):
            return None
        found = self._compare(path, source, afresh)
        # What showing a warning loads into CPython changes the order of sets of constants.
        if found is not None and found.kind == "stdout" and "Warning" in afresh.err:
            silent = cpython.run_afresh(path, "-Wignore")._replace(err=afresh.err)
            found = self._compare(path, source, silent)
        return found and self._compare(path, source, cpython.run_afresh(path, collector=True)) and found

    def _is_certain(self, path, outcome):
        """Whether CPython says the same again: what hangs on addresses (hashes, the order of sets) differs each time."""
        again = cpython.run_afresh(path)
        return again.status == outcome.status and all(
            self._plain(a, False) == self._plain(b, False) for a, b in ((again.out, outcome.out), (again.err, outcome.err)))

    def _compare(self, path, source, expected):
        got = cpython.finish([self.outlive, "run", path])
        if got.status is None or got.status > 2:
            return Difference("crash", str(expected.status), f"{got.status} {got.err[-300:]}")
        refused = expected.status == 1 and _is_refused(source)
        wanted = 2 if refused else expected.status
        through_library = LIBRARY_FRAME.search(expected.out + expected.err) is not None
        out, err, got_out, got_err = (self._plain(text, through_library)
                                      for text in (expected.out, expected.err, got.out, got.err))
        return (first("stdout", out, got_out)
                or first("stderr", err, got_err)
                or (None if wanted == got.status else Difference("status", str(wanted), str(got.status)))
                or (None if refused else self.scopes(path, source)))

    def scopes(self, path, source):
        """What the compilers say about the names."""
        expected = code_objects.of(source, path)
        done = subprocess.run([self.outlive, "scopes", path], capture_output=True, timeout=60)
        if done.returncode != 0:
            return Difference("scopes", "accepted", done.stderr.decode("utf-8", "replace")[-300:])
        got = json.loads(done.stdout)
        for entry in got:
            entry["names_global"].sort()
        got = code_objects.in_order(got)
        for left, right in zip(expected, got):
            if left != right:
                return Difference("scopes", json.dumps(left), json.dumps(right))
        if len(expected) != len(got):
            return Difference("scopes", f"{len(expected)} code objects", f"{len(got)} code objects")
        return None


def _is_refused(source):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            compile(source, "x", "exec", dont_inherit=True)
        except (SyntaxError, ValueError):
            return True
    return False


def first(kind, expected, got):
    if expected == got:
        return None
    left, right = expected.splitlines(), got.splitlines()
    for a, b in zip(left, right):
        if a != b:
            return Difference(kind, a, b)
    if len(left) != len(right):
        at = min(len(left), len(right))
        return Difference(kind, *(lines[at] if at < len(lines) else "(the end)" for lines in (left, right)))
    return None
