"""Roughens the layout of a program: line breaks inside brackets, blanks around
operators, comments. What a program does stays the same; where things stand moves,
and with it the carets of its tracebacks.
"""
import io
import tokenize

OPENING, CLOSING = "([{", ")]}"


def roughen(dice, text):
    share = dice.choice([0, 0, 0.02, 0.1])
    if share == 0:
        return text
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, SyntaxError):
        return text
    insertions = _insertions(dice, tokens, share)
    lines = text.splitlines(keepends=True)
    for (row, column), what in sorted(insertions, reverse=True):
        line = lines[row - 1]
        lines[row - 1] = line[:column] + what + line[column:]
    return "".join(lines)


def _insertions(dice, tokens, share):
    found, brackets, quotes = [], 0, 0
    for token in tokens:
        if token.type == tokenize.FSTRING_START:
            quotes += 1
        elif token.type == tokenize.FSTRING_END:
            quotes -= 1
        elif quotes:
            continue
        elif token.type == tokenize.OP:
            if token.string in OPENING:
                brackets += 1
            if token.string in CLOSING:
                brackets -= 1
            if dice.random() < share:
                found.append((token.end if token.string not in CLOSING else token.start, _gap(dice, brackets)))
        elif token.type == tokenize.NEWLINE and dice.random() < share:
            found.append((token.start, dice.choice(["  # why", ";", " ", "  # é"]) if _simple(token.line) else "  # so"))
    return found


def _simple(line):
    return not line.rstrip().endswith(":") and not line.strip().startswith(("@", "class", "def"))


def _gap(dice, brackets):
    if brackets > 0 and dice.random() < 0.6:
        return "\n" + " " * dice.randint(0, 9)
    return " " * dice.randint(1, 3)
