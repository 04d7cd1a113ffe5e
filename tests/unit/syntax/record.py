#!/usr/bin/env python3
"""Records what CPython 3.13 says about the snippets in cases/*.txt.

    python3.13 record.py

Each file holds snippets between lines `[source]` and `[tree]` or `[stderr]`; the
text after the second line is rewritten: the syntax tree in the form of
engine/syntax/ast_dump.hpp, or what running the snippet as the script `case.py`
writes to stderr. Needed only when snippets are added; the tests read the files.
"""
import ast
import pathlib
import re
import subprocess
import sys
import tempfile

CASES = pathlib.Path(__file__).resolve().parent / "cases"


def quoted(value):
    data = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
    plain = lambda c: 0x20 <= c < 0x7F and c not in b'"\\'
    return '"' + "".join(chr(c) if plain(c) else f"\\x{c:02x}" for c in data) + '"'


def constant(value):
    match value:
        case None | True | False:
            return str(value)
        case int():
            return str(value)
        case float():
            return f"float {value:.17g}"
        case complex():
            return f"imaginary {value.imag:.17g}"
        case str():
            return quoted(value)
        case bytes():
            return "b" + quoted(value)
    return "Ellipsis"


def item(value):
    if value is None:
        return "None"
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, ast.cmpop):
        return type(value).__name__
    return dump(value)


def field(node, name, value):
    if isinstance(node, (ast.Constant, ast.MatchSingleton)):
        return constant(value) if name == "value" else None
    if isinstance(node, ast.FormattedValue) and name == "conversion":
        return chr(value) if value != -1 else None
    if value is None or value == [] or name in ("type_comment", "kind", "type_ignores"):
        return None
    if isinstance(value, (ast.operator, ast.boolop, ast.unaryop, ast.expr_context)):
        return type(value).__name__
    if isinstance(value, list):
        return "[" + " ".join(map(item, value)) + "]"
    return str(value) if isinstance(value, int) else item(value)


def dump(node):
    parts = [type(node).__name__]
    for name in node._fields:
        text = field(node, name, getattr(node, name))
        if text is not None:
            parts.append(f"{name}={text}")
    return "(" + " ".join(parts) + ")"


def tree(source):
    return "".join(dump(statement) + "\n" for statement in ast.parse(source).body)


def stderr(source, folder):
    (folder / "case.py").write_text(source, encoding="utf-8")
    command = [sys.executable, "-I", "-S", "case.py"]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True).stderr
    return said.replace(str(folder) + "/", "")


def record(path, folder):
    kind = "[tree]" if path.name.startswith("trees") else "[stderr]"
    blocks = path.read_text(encoding="utf-8").split("[source]\n")[1:]
    out = []
    for block in blocks:
        source = block.split(kind)[0]
        said = tree(source) if kind == "[tree]" else stderr(source, folder)
        out.append(f"[source]\n{source}{kind}\n{said}")
    path.write_text("".join(out), encoding="utf-8")


if __name__ == "__main__":
    assert sys.version_info[:2] == (3, 13), "the expected texts are CPython 3.13's"
    with tempfile.TemporaryDirectory() as temporary:
        for cases in sorted(CASES.glob("*.txt")):
            record(cases, pathlib.Path(temporary))
