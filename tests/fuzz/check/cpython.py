"""What CPython does with a program: the fuzzer runs on CPython 3.13 itself, so a
forked child is a fresh interpreter within a millisecond.

The child sees what a script sees: its own `__main__`, the recursion limit as
counted from its module, the standard hook for uncaught exceptions. Programs whose
output depends on how the interpreter ends (`__del__`, weak references) are run by
a new process instead; so is every difference before it is believed.

When the collector of circles sets in depends on what CPython's own library has made
so far, so on this side it looks only when it is told to. Where it has looked also
decides in which order what is left at the end goes, so a difference counts only where
an interpreter with its collector shows it, too.
"""
import gc
import os
import pathlib
import signal
import subprocess
import sys
import types
from typing import NamedTuple

SECONDS = 10
WITHOUT_COLLECTOR = str(pathlib.Path(__file__).resolve().parent / "without_collector")
AT_END = ("__del__", "weakref", "finalize", "atexit", "gc")


class Outcome(NamedTuple):
    out: str
    err: str
    status: int | None      # None: ran out of time or was killed


def run(path, source):
    """The outcome of the program at `path` (relative to the current folder)."""
    if any(word in source for word in AT_END):
        return run_afresh(path)
    return _run_forked(path, source)


def run_afresh(path, *options, collector=False):
    env = dict(os.environ, PYTHONHASHSEED="0", PYTHONUTF8="1", NO_COLOR="1", PYTHONDONTWRITEBYTECODE="1")
    if not collector:
        env["PYTHONPATH"] = WITHOUT_COLLECTOR
    return finish([sys.executable, *options, path], env)


def finish(command, env=None):
    """Runs a command to its end; also used for the other side."""
    try:
        done = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS * 2)
    except subprocess.TimeoutExpired:
        return Outcome("", "", None)
    status = done.returncode if done.returncode >= 0 else None
    return Outcome(_text(done.stdout), _text(done.stderr), status)


def _text(data):
    return data.decode("utf-8", "backslashreplace")


def _run_forked(path, source):
    out, err = os.memfd_create("out"), os.memfd_create("err")
    child = os.fork()
    if child == 0:
        _be_the_script(path, source, out, err)
    _, how = os.waitpid(child, 0)
    texts = []
    for number in (out, err):
        size = os.lseek(number, 0, os.SEEK_END)
        texts.append(_text(os.pread(number, size, 0)))
        os.close(number)
    return Outcome(*texts, os.WEXITSTATUS(how) if os.WIFEXITED(how) else None)


def _be_the_script(path, source, out, err):
    status = 70
    try:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(out, 1)
        os.dup2(err, 2)
        sys.stdin = open(0, encoding="utf-8", closefd=False)
        sys.stdout = open(1, "w", encoding="utf-8", errors="surrogateescape", closefd=False)
        sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
        sys.argv = [path]
        status = _execute(path, source)
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(status)


def _execute(path, source):
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=path, __cached__=None, __builtins__=__builtins__, __annotations__={})
    sys.modules["__main__"] = module
    sys.setrecursionlimit(1000 + _depth())
    gc.disable()
    try:
        exec(compile(source, path, "exec", dont_inherit=True), module.__dict__)
    except SystemExit as end:
        return _exit_status(end.code)
    except BaseException as error:
        trace = error.__traceback__.tb_next
        sys.stdout.flush()
        sys.excepthook(type(error), error.with_traceback(trace), trace)
        return 1
    return 0


def _depth():
    frame, depth = sys._getframe(1), 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    return depth


def _exit_status(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    sys.stdout.flush()
    print(code, file=sys.stderr)
    return 1
