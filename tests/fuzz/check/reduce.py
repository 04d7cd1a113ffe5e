"""Shrinks a program that shows a difference: takes out statements, then replaces
expressions by their parts or by a constant, as long as the difference stays.

Works on the text with the places that the tree gives, so that what is left keeps
its layout (carets depend on it).
"""
import ast
import warnings


def reduce(source, still_differs, budget=600):
    """The smallest text found; `still_differs(text)` is asked at most `budget` times."""
    tries = 0

    def keeps(text):
        nonlocal tries
        tries += 1
        return still_differs(text)

    changed = True
    while changed and tries < budget:
        changed = False
        for edits in (_statement_edits, _expression_edits):
            at = 0
            while tries < budget:
                options = edits(source)
                if at >= len(options):
                    break
                text = options[at]()
                if text is not None and len(text) <= len(source) and text != source and keeps(text):
                    source, changed = text, True
                else:
                    at += 1
    return source


def _tree(source):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return ast.parse(source)
        except (SyntaxError, ValueError):
            return None


def _statement_edits(source):
    """Each list of statements: half of it, single ones, or a body in place of its head."""
    tree = _tree(source)
    if tree is None:
        return _line_edits(source)
    lines = source.splitlines(keepends=True)
    options = []
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody", "handlers", "cases"):
            body = getattr(node, field, None)
            if isinstance(body, list) and body and hasattr(body[0], "end_lineno") or field == "cases" and body:
                options += _body_edits(lines, node, field, body)
    return options


def _line_edits(source):
    lines = source.splitlines(keepends=True)
    size, options = max(1, len(lines) // 2), []
    while size >= 1:
        options += [lambda at=at, size=size: "".join(lines[:at] + lines[at + size:]) for at in range(0, len(lines), size)]
        size //= 2
    return options


def _body_edits(lines, node, field, body):
    options = []
    size = len(body)
    while size >= 1:
        for at in range(0, len(body), size):
            chosen = body[at:at + size]
            whole = len(chosen) == len(body)
            options.append(lambda chosen=chosen, whole=whole: _without(lines, chosen, whole, field))
        size //= 2
    if field in ("body", "orelse", "finalbody") and isinstance(node, ast.stmt):
        options.append(lambda: _hoisted(lines, node, body))
    return options


def _span(statement):
    if isinstance(statement, ast.match_case):
        return statement.pattern.lineno - 1, statement.body[-1].end_lineno
    first = min([statement.lineno] + [d.lineno for d in getattr(statement, "decorator_list", [])])
    return first - 1, statement.end_lineno


def _without(lines, chosen, whole, field):
    first, last = _span(chosen[0])[0], _span(chosen[-1])[1]
    if whole and field == "body":
        blank = lines[first][:len(lines[first]) - len(lines[first].lstrip())]
        if lines[first].strip() == "pass":
            return None
        return "".join(lines[:first] + [blank + "pass\n"] + lines[last:])
    if whole and field in ("orelse", "finalbody"):
        return "".join(lines[:first - 1] + lines[last:])
    return "".join(lines[:first] + lines[last:])


def _hoisted(lines, node, body):
    first, last = _span(node)
    inner_first, inner_last = _span(body[0])[0], _span(body[-1])[1]
    shift = body[0].col_offset - node.col_offset
    moved = [line[shift:] if line[:shift].strip() == "" else line for line in lines[inner_first:inner_last]]
    return "".join(lines[:first] + moved + lines[last:])


def _expression_edits(source):
    tree = _tree(source)
    if tree is None:
        return []
    data = source.encode()
    starts = [0]
    for line in data.split(b"\n"):
        starts.append(starts[-1] + len(line) + 1)

    def span(node):
        return starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset

    options = []
    for node in ast.walk(tree):
        if not isinstance(node, (ast.expr, ast.arg, ast.keyword)) or not hasattr(node, "end_lineno"):
            continue
        first, last = span(node)
        parts = [span(child) for child in ast.walk(node) if isinstance(child, ast.expr) and child is not node and hasattr(child, "end_lineno")]
        for a, b in parts[:8]:
            if a >= first and b <= last:
                options.append(lambda first=first, last=last, a=a, b=b: _spliced(data, first, last, data[a:b]))
        for constant in (b"0", b"''"):
            if last - first > len(constant):
                options.append(lambda first=first, last=last, constant=constant: _spliced(data, first, last, constant))
        options += [lambda a=a, b=b: _dropped(data, a, b) for a, b in _elements(node, span)]
    return options


def _elements(node, span):
    """Elements of displays and calls, to be dropped with their comma."""
    found = []
    for field in ("args", "keywords", "elts"):
        found += [span(e) for e in getattr(node, field, []) if hasattr(e, "end_lineno")] if isinstance(getattr(node, field, []), list) else []
    return found


def _spliced(data, first, last, part):
    return (data[:first] + part + data[last:]).decode("utf-8", "replace")


def _dropped(data, first, last):
    after = data[last:]
    rest = after.lstrip(b" \n")
    if rest.startswith(b","):
        return (data[:first] + rest[1:].lstrip(b" \n")).decode("utf-8", "replace")
    before = data[:first].rstrip(b" \n*")
    if before.endswith(b","):
        return (before[:-1] + after).decode("utf-8", "replace")
    return (data[:first] + after).decode("utf-8", "replace")
