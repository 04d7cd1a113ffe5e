"""Compares what the two compilers say of a text: refused with which words, or
accepted with which names."""
import io
import subprocess
import sys
import warnings

from check import compare, cpython


class Comparison:
    def __init__(self, outlive):
        self.outlive = outlive
        self.scopes = compare.Comparison(outlive).scopes

    def run(self, path, source):
        expected = refusal(path)
        if expected is None:
            return self.scopes(path, source)
        done = subprocess.run([self.outlive, "scopes", path], capture_output=True, timeout=60)
        if done.returncode != 2:
            return compare.Difference("status", expected.rstrip().rsplit("\n", 1)[-1], f"{done.returncode} {done.stderr[-200:]}")
        got = done.stderr.decode("utf-8", "backslashreplace")
        # A file's end is told otherwise than a string's: the last word has a run of the file.
        return compare.first("stderr", expected, got) and compare.first("stderr", cpython.run_afresh(path).err, got)


def refusal(path):
    """The text that CPython writes when it refuses the file; None if it compiles."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("default", SyntaxWarning)
        try:
            with open(path, "rb") as file:
                compile(file.read(), path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError, OverflowError, MemoryError, RecursionError) as error:
            before = "".join(warnings.formatwarning(w.message, w.category, w.filename, w.lineno) for w in said)
            return before + _shown(error)
    return None


def _shown(error):
    stderr, sys.stderr = sys.stderr, io.StringIO()
    try:
        sys.excepthook(type(error), error.with_traceback(None), None)
        return sys.stderr.getvalue()
    finally:
        sys.stderr = stderr
