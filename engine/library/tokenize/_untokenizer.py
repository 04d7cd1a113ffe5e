"""From tokens to text."""
from token import (COMMENT, DEDENT, ENCODING, ENDMARKER, FSTRING_END, FSTRING_MIDDLE, FSTRING_START, INDENT, NAME, NEWLINE, NL, NUMBER,
                   OP, STRING)


class Untokenizer:
    """Puts tokens at their places, or, where these are not told, one behind the other."""

    def __init__(self):
        self.parts = []
        self.row, self.column = 1, 0
        self.encoding = None

    def _go_to(self, start):
        row, column = start
        if row < self.row or row == self.row and column < self.column:
            raise ValueError(f'start ({row},{column}) precedes previous end ({self.row},{self.column})')
        if row > self.row:
            self.parts.append('\\\n' * (row - self.row))
            self.column = 0
        self.parts.append(' ' * (column - self.column))

    def untokenize(self, iterable):
        tokens = iter(iterable)
        indents, fresh, after_string = [], False, False
        for token in tokens:
            if len(token) == 2:
                self._compact(token, tokens)
                break
            kind, string, start, end, line = token
            if kind == ENCODING:
                self.encoding = string
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(string)
                continue
            if kind == DEDENT:
                indents.pop()
                self.row, self.column = end
                continue
            if kind in (NEWLINE, NL):
                fresh = True
            elif fresh and indents:
                if start[1] >= len(indents[-1]):
                    self.parts.append(indents[-1])
                    self.column = len(indents[-1])
                fresh = False
            if kind == FSTRING_MIDDLE:
                string, end = _doubled(string, end)
            self._go_to(start)
            if after_string and kind in (STRING, FSTRING_START):
                self.parts.append(' ')
            after_string = kind in (STRING, FSTRING_END)
            self.parts.append(string)
            self.row, self.column = end
            if kind in (NEWLINE, NL):
                self.row, self.column = self.row + 1, 0
        return ''.join(self.parts)

    def _compact(self, first, rest):
        indents, fresh, after_string, in_string = [], first[0] in (NEWLINE, NL), False, 0
        for token in [first, *rest]:
            kind, string = token[:2]
            if kind == ENCODING:
                self.encoding = string
                continue
            if kind == FSTRING_MIDDLE:
                string = _doubled(string, (0, 0))[0]
            if kind in (NAME, NUMBER):
                string += ' '
            if kind in (STRING, FSTRING_START):
                if after_string:
                    string = '  ' + string
            after_string = kind in (STRING, FSTRING_END)
            if kind == INDENT:
                indents.append(string)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in (NEWLINE, NL):
                fresh = True
            elif fresh and indents:
                self.parts.append(indents[-1])
                fresh = False
            self.parts.append(string)


def _doubled(string, end):
    # Braces in the text of an f-string are written twice.
    braces = string.count('{') + string.count('}')
    return string.replace('{', '{{').replace('}', '}}'), (end[0], end[1] + braces)
