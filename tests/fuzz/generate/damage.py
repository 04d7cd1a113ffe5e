"""Valid programs with a few tokens taken out, put in, doubled or swapped."""
import io
import random
import tokenize

EXTRA = ["(", ")", "[", "]", "{", "}", ",", ":", ";", "=", "==", ":=", ".", "*", "**", "+", "->", "@", "~", "!", "...", "|", "if", "else", "for", "in", "not", "is", "lambda", "def", "class", "return", "yield", "await", "async", "import",
         "from", "as", "with", "try", "except", "finally", "raise", "global", "nonlocal", "del", "pass", "break", "continue", "match", "case", "_", "x", "1", "0", "'s'", "f'{x}'", "f'{'", "b'b'", "None", "True", "print", "type", "and", "or", "while",
         "elif", "assert", "+=", "\n", "\n    ", "    ", " ", "\t", "\\\n", "#", "'", '"', '"""', "$", "?", "0x", "1_", "1e", "012", "1a", "é", "f'{x!}'", "f'{x:}}'", "rb''", "\\", "f(a for a in b, c)", "print x", "(a, b) = ", "x = ", "%", "<>", "!=", "&", "`"]


def damaged(seed, folder):
    dice = random.Random(seed)
    paths = sorted(folder.rglob("*.py"))
    text = dice.choice(paths).read_text()
    if dice.random() < 0.5:
        from generate.program import program
        text = program(seed)
    lines = text.splitlines(keepends=True)
    if len(lines) > 40 and dice.random() < 0.8:     # a window of it, often cut in the middle of a block
        at = dice.randrange(len(lines) - 30)
        text = "".join(lines[at:at + 30])
    pieces = _pieces(text)
    for _ in range(dice.choice([1, 1, 1, 2, 3])):
        _change(dice, pieces)
    return "".join(pieces)


def _pieces(text):
    """The text cut at its tokens; joined it is the text again."""
    lines = text.splitlines(keepends=True)
    pieces, row, column = [], 1, 0
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type in (tokenize.DEDENT, tokenize.ENDMARKER):
                continue
            pieces += [_between(lines, (row, column), token.start), _between(lines, token.start, token.end)]
            row, column = token.end
    except (tokenize.TokenError, SyntaxError):
        pass
    pieces.append(_between(lines, (row, column), (len(lines) + 1, 0)))
    return [p for p in pieces if p]


def _between(lines, start, end):
    if start[0] > len(lines):
        return ""
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1]:end[1]]
    last = lines[end[0] - 1][:end[1]] if end[0] <= len(lines) else ""
    return lines[start[0] - 1][start[1]:] + "".join(lines[start[0]:end[0] - 1]) + last


def _change(dice, pieces):
    if not pieces:
        return
    at = dice.randrange(len(pieces))
    way = dice.random()
    if way < 0.35:
        del pieces[at]
    elif way < 0.6:
        pieces.insert(at, dice.choice(EXTRA))
    elif way < 0.75:
        pieces[at] = dice.choice(EXTRA)
    elif way < 0.85:
        pieces.insert(at, dice.choice(pieces))
    elif way < 0.95:
        other = dice.randrange(len(pieces))
        pieces[at], pieces[other] = pieces[other], pieces[at]
    else:
        piece = pieces[at]
        cut = dice.randrange(len(piece) or 1)       # it may be cut away already
        pieces[at] = piece[:cut] + piece[cut + 1:]
