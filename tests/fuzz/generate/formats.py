"""Format specifications, f-strings, `%` and str.format, and their mistakes."""


def spec(w):
    """A format specification; widths stay small."""
    if w.chance(0.1):
        return w.pick(["", "s", "d", "q", "10", "<", "=", "05", ">>5", "1.2.3", ".", ".f", " ", "+", "#", ",", "_", "%", "n", "c", "z", "__", ",_", "ß>4",
                       "{}", "}", "10.3", "e", "G", "-5", "+s", "#s", ",s", ",x", "_x", "0=5", "08.2f", "^010", "!", "d ", " d"])
    text = ""
    if w.chance(0.4):
        text += w.pick(["", "*", "0", " ", "é", "{"][:5]) + w.pick("<>=^")
    if w.chance(0.25):
        text += w.pick("+- ")
    if w.chance(0.06):
        text += "z"
    if w.chance(0.15):
        text += "#"
    if w.chance(0.15):
        text += "0"
    if w.chance(0.5):
        text += str(w.count(1, 24))
    if w.chance(0.2):
        text += w.pick(",_")
    if w.chance(0.35):
        text += f".{w.count(0, 12)}"
    if w.chance(0.6):
        text += w.pick("bcdeEfFgGnosxX%")
    return text


def formatted(w, depth):
    way = w.dice.random()
    if way < 0.6:
        return _fstring(w, depth)
    if way < 0.8:
        return _percent(w, depth)
    return _format_call(w, depth)


def _fstring(w, depth):
    from generate.expressions import expression
    quote = w.pick(["'", '"', "'", "'''", '"""'])
    parts = []
    for _ in range(w.count(1, 3)):
        parts.append(w.pick(["", "a ", "{{", "}}", "\\n", "é", "-> ", "\\x41", "\\N{BULLET}", "%", "'" if quote[0] == '"' else '"']))
        inner = expression(w, w.pick(["int", "float", "str", "any"]), min(depth, 1))
        if inner.startswith("{") or inner.startswith("lambda") or ":=" in inner or w.chance(0.05):
            inner = f" ({inner}) "
        if "lambda" in inner or "!" in inner or ":" in inner:
            inner = f"({inner})"
        field = inner
        if w.chance(0.12):
            field += w.pick(["=", " = ", "= ", " ="])
        if w.chance(0.25):
            field += w.pick(["!r", "!s", "!a"])
        if w.chance(0.5):
            field += ":" + (_nested(w) if w.chance(0.2) else spec(w).replace("{", "").replace("}", ""))
        parts.append("{" + field + "}")
    return f"{w.pick(['f', 'f', 'f', 'F', 'rf', 'fr'])}{quote}{''.join(parts)}{quote}".replace("rf", "f").replace("fr", "f")


def _nested(w):
    return w.pick([">{%d}" % w.count(1, 12), "{%d}.{%d}f" % (w.count(1, 12), w.count(0, 4)), "{'x'}", "{'>'}{8}", "{5!r}", "{'' or 4}d", "^{3 + 4}", "{3.5}", "{None}"])


PERCENTS = ["%d", "%s", "%r", "%a", "%i", "%x", "%X", "%o", "%e", "%E", "%f", "%g", "%G", "%c", "%%", "%5d", "%-8s|", "%+d", "%05d", "%.3f", "%.2s", "% d",
            "%#x", "%#o", "%8.3e", "%(k)s", "%(k)d", "%q", "%", "%5", "%.0f", "%#.3g", "%10.4r", "%ld", "%-05d", "%u", "%(k)", "%.10d", "%+.1e"]


def _percent(w, depth):
    from generate.expressions import expression
    text = "".join(w.some(["", "a", " ", "é", ","], 0, 1) + w.some(PERCENTS, 1, 2))
    way = w.dice.random()
    if way < 0.25:
        right = expression(w, "any", 0)
    elif way < 0.35:
        right = "{'k': %s}" % expression(w, "any", 0)
    else:
        values = [expression(w, w.pick(["int", "float", "str", "any"]), min(depth, 1)) for _ in range(w.count(0, 3))]
        right = f"({', '.join(values)}{',' if len(values) == 1 else ''})"
    return f"({'b' if w.chance(0.08) and text.isascii() else ''}{text!r} % {right})"


FIELDS = ["{}", "{}", "{0}", "{1}", "{!r}", "{!s:>8}", "{0!a}", "{k}", "{0[0]}", "{0.real}", "{0[k]}", "{:{}}", "{{", "}}", "{:>{w}}", "{", "}", "{!x}", "{0", "{0.nosuch}",
          "{5}", "{:d}", "{:.2f}", "{k!r:^10}", "{0.}", "{[1]}", "{.imag}", "{:,}", "{!}", "{0]}", "{ }", "{-1}"]


def _format_call(w, depth):
    from generate.expressions import expression
    text = "".join(part for _ in range(w.count(1, 3)) for part in (w.pick(["", " ", "é", "x"]), w.pick(FIELDS) if w.chance(0.6) else "{:" + spec(w) + "}"))
    values = [expression(w, w.pick(["int", "float", "str", "any"]), min(depth, 1)) for _ in range(w.count(0, 3))]
    if w.chance(0.3):
        values.append(f"k={expression(w, 'any', 0)}")
    if w.chance(0.2):
        values.append(f"w={w.count(1, 9)}")
    if "{:{}}" in text or "{}}" in text:
        values = [expression(w, "any", 0), str(w.count(1, 9))] + [v for v in values if "=" in v[:3]]
    return f"{text!r}.format({', '.join(values)})"
