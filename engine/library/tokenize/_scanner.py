"""From text to tokens."""
import re
from token import (COMMENT, DEDENT, ENDMARKER, EXACT_TOKEN_TYPES, FSTRING_END, FSTRING_MIDDLE, FSTRING_START, INDENT, NAME, NEWLINE,
                   NL, NUMBER, OP, STRING)
from tokenize import TokenError, TokenInfo

_blanks = re.compile(r'[ \t\f]*')
_name = re.compile(r'(?:[A-Za-z_]|[^\x00-\x7f])(?:\w|[^\x00-\x7f])*')
_comment = re.compile(r'#[^\r\n]*')
_line_end = re.compile(r'\r\n|\n|\r')
_quote = re.compile(r"""([rRbBuUfF]{0,2})('''|\"""|'|")""")
_digits = r'[0-9](?:_?[0-9])*'
_number = re.compile(rf'0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|'
                     rf'(?:{_digits}\.(?:{_digits})?|\.{_digits}|{_digits})(?:[eE][-+]?{_digits})?[jJ]?')
_operator = re.compile('|'.join([re.escape(text) for text in sorted([*EXACT_TOKEN_TYPES, '<>'], key=len, reverse=True)]))
_bases = {'0x': 'hexadecimal', '0o': 'octal', '0b': 'binary'}


class _Field:
    # A replacement field of an f-string: how many brackets were open where it began, and whether its format is being read.
    def __init__(self, depth):
        self.depth = depth
        self.in_format = False


class _FString:
    def __init__(self, quote, raw):
        self.quote, self.raw = quote, raw
        self.fields = []


class Scanner:
    """Goes through a text once. `at` is where it stands, in characters."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.starts = [0] + [found.end() for found in _line_end.finditer(text)]
        self.line = 1
        self.indents = [0]
        self.open = []  # brackets
        self.strings = []  # f-strings, the innermost last
        self.begun = False  # whether the logical line has a token yet

    # --- places ---

    def _place(self, at):
        while self.line < len(self.starts) and self.starts[self.line] <= at:
            self.line += 1
        while self.starts[self.line - 1] > at:
            self.line -= 1
        return self.line, at - self.starts[self.line - 1]

    def _lines(self, start, end):
        last = self.starts[end] if end < len(self.starts) else len(self.text)
        return self.text[self.starts[start - 1]:last]

    def _token(self, kind, start, end):
        first, last = self._place(start), self._place(end)
        string = self.text[start:end]
        self.at = end
        return TokenInfo(kind, string, first, last, self._lines(first[0], last[0]))

    def _fail(self, message, at):
        line, column = self._place(at)
        raise TokenError(message, (line, column + 1))

    def _fail_at_line_end(self, message, at):
        line = self._place(at)[0]
        raise TokenError(message, (line, len(self._lines(line, line).rstrip('\r\n')) + 1))

    # --- lines ---

    def tokens(self):
        fresh = True  # at the beginning of a line, outside of brackets
        while self.at < len(self.text):
            if self.strings and self._in_text():
                yield from self._string_text()
                continue
            if fresh:
                fresh = False
                yield from self._indentation()
                continue
            self.at = _blanks.match(self.text, self.at).end()
            if self.at >= len(self.text):
                break
            end = _line_end.match(self.text, self.at)
            if end:
                yield self._end_of_line(end)
                fresh = not self.open and not self.strings
                continue
            if self.text[self.at] == '\\':
                self._continued()
                continue
            yield from self._next()
        yield from self._end()

    def _end_of_line(self, end):
        logical = self.begun and not self.open and not self.strings
        line, column = self._place(self.at)
        token = TokenInfo(NEWLINE if logical else NL, end[0] if end[0] != '\r' else '\n', (line, column),
                          (line, column + len(end[0])), self._lines(line, line))
        self.at = end.end()
        self.begun = self.begun and not logical
        return token

    def _continued(self):
        end = _line_end.match(self.text, self.at + 1)
        if not end:
            if self.at + 1 == len(self.text):
                self._fail_at_line_end('unexpected EOF in multi-line statement', self.at)
            self._fail_at_line_end('unexpected character after line continuation character', self.at)
        if end.end() == len(self.text):
            self._fail_at_line_end('unexpected EOF in multi-line statement', self.at)
        self.at = end.end()

    def _indentation(self):
        blanks = _blanks.match(self.text, self.at)
        rest = self.text[blanks.end():blanks.end() + 1]
        if not rest or rest in '#\r\n' or self.begun:
            return
        width = 0
        for c in blanks[0]:
            width = 0 if c == '\f' else (width // 8 + 1) * 8 if c == '\t' else width + 1
        if width > self.indents[-1]:
            self.indents.append(width)
            yield self._token(INDENT, self.at, blanks.end())
        while width < self.indents[-1]:
            if width not in self.indents:
                line, column = self._place(blanks.end())
                text = self._lines(line, line)
                raise IndentationError('unindent does not match any outer indentation level',
                                       ('<string>', line, len(text.rstrip('\r\n')) + 1, text.rstrip('\r\n')))
            self.indents.pop()
            yield self._token(DEDENT, blanks.end(), blanks.end())

    def _end(self):
        last = len(self.text)
        line, column = self._place(last)
        if self.open or self.strings:
            if column:
                yield TokenInfo(NL, '', (line, column), (line, column + 1), self._lines(line, line))
            if self.strings:
                self._fail_at_line_end('unexpected EOF in multi-line statement', last - 1)
            raise TokenError('unexpected EOF in multi-line statement', (self._place(last - 1)[0], 0))
        if self.begun or last and column:
            kind = NEWLINE if self.begun else NL
            yield TokenInfo(kind, '', (line, column), (line, column + 1), self._lines(line, line))
            line += 1
        elif column:
            line += 1
        for _ in self.indents[1:]:
            yield TokenInfo(DEDENT, '', (line, 0), (line, 0), '')
        yield TokenInfo(ENDMARKER, '', (line, 0), (line, 0), '')

    # --- tokens ---

    def _next(self):
        text, start = self.text, self.at
        found = _comment.match(text, start)
        if found:
            yield self._token(COMMENT, start, found.end())
            return
        self.begun = True
        quote = _quote.match(text, start)
        if quote and quote[1].lower() in ('', 'r', 'b', 'u', 'br', 'rb', 'f', 'fr', 'rf'):
            if 'f' in quote[1].lower():
                self.strings.append(_FString(quote[2], 'r' in quote[1].lower()))
                self.strings[-1].start = start
                yield self._token(FSTRING_START, start, quote.end())
            else:
                yield self._token(STRING, start, self._string_end(start, quote))
            return
        c = text[start]
        if c.isdigit() and c.isascii() or c == '.' and text[start + 1:start + 2].isdigit():
            yield self._token(NUMBER, start, self._number_end(start))
            return
        name = _name.match(text, start)
        if name:
            yield self._token(NAME, start, name.end())
            return
        found = _operator.match(text, start)
        if not found:
            if not c.isprintable():
                self._fail(f'invalid non-printable character U+{ord(c):04X}', start)
            yield self._token(OP, start, start + 1)
            return
        yield from self._operator(start, found[0])

    def _number_end(self, start):
        end = _number.match(self.text, start).end()
        kind = _bases.get(self.text[start:start + 2].lower())
        following = self.text[end:end + 1]
        if kind and end == start + 1:
            digit = self.text[start + 2:start + 3]
            if digit.isdecimal():
                self._fail(f'invalid digit {digit!r} in {kind} literal', start + 2)
            self._fail(f'invalid {kind} literal', start + 1)
        if kind and following.isdecimal():
            self._fail(f'invalid digit {following!r} in {kind} literal', end)
        if following == '_':
            self._fail(f'invalid {kind or "decimal"} literal', end)
        return end

    def _string_end(self, start, quote):
        text, at, mark = self.text, quote.end(), quote[2]
        while at < len(text):
            if text[at] == '\\':
                at += 3 if text.startswith('\r\n', at + 1) else 2
            elif text.startswith(mark, at):
                return at + len(mark)
            elif text[at] in '\r\n' and len(mark) == 1:
                break
            else:
                at += 1
        if len(mark) == 3:
            self._fail('EOF in multi-line string', start)
        line = self._place(min(at, len(text)))[0]
        self._fail(f'unterminated string literal (detected at line {line})', start)

    def _operator(self, start, text):
        field = self.strings[-1].fields[-1] if self.strings and self.strings[-1].fields else None
        inmost = field is not None and len(self.open) == field.depth
        if inmost and text[0] in ':!' and text != '!=':
            text = text[0]
            field.in_format = text == ':'
        if inmost and text == '}':
            self.strings[-1].fields.pop()
            outer = self.strings[-1].fields
            self.after_field = bool(outer) and outer[-1].in_format
        elif text in '([{':
            self.open.append(text)
        elif text in ')]}' and self.open:
            self.open.pop()  # which one it closes is the parser's business
        yield self._token(OP, start, start + len(text))

    # --- f-strings ---

    after_field = False

    def _in_text(self):
        fields = self.strings[-1].fields
        return not fields or fields[-1].in_format and len(self.open) == fields[-1].depth

    def _string_text(self):
        string = self.strings[-1]
        in_format = bool(string.fields)
        text, at, start = self.text, self.at, self.at
        while at < len(text):
            c = text[at]
            if not in_format and text.startswith(string.quote, at) or in_format and c == '}':
                break
            if c in '\r\n' and len(string.quote) == 1:
                break
            if c in '{}' and not in_format and text.startswith(c * 2, at):
                yield self._token(FSTRING_MIDDLE, start, at + 1)
                self.at = at = start = at + 2
                continue
            if c in '{}':
                break
            if c == '\\':
                at += self._escape(at, string)
                continue
            at += 1
        cut_off = not in_format and (at >= len(text) or text[at] in '\r\n' and len(string.quote) == 1)
        if at > start and not cut_off or in_format and (self.after_field or at >= len(text) or text[at] in '\r\n'):
            yield self._token(FSTRING_MIDDLE, start, at)
        self.at, self.after_field = at, False
        yield from self._after_text(string, in_format)

    def _escape(self, at, string):
        named = not string.raw and re.compile(r'\\N\{[^}]*\}').match(self.text, at)
        if named:
            return len(named[0])
        return 1 if self.text[at + 1:at + 2] in '{}' else 2

    def _after_text(self, string, in_format):
        text, at = self.text, self.at
        if at >= len(text) or text[at] in '\r\n' and len(string.quote) == 1:
            if not in_format:
                self._unterminated(string)
            string.fields[-1].in_format = False
            return
        if text[at] == '{':
            string.fields.append(_Field(len(self.open)))
            yield self._token(OP, at, at + 1)
        elif in_format:
            string.fields[-1].in_format = False
            yield from self._operator(at, '}')
        elif text[at] == '}':
            self._fail("f-string: single '}' is not allowed", at)
        else:
            self.strings.pop()
            yield self._token(FSTRING_END, at, at + len(string.quote))

    def _unterminated(self, string):
        kind = 'f-string' if len(string.quote) == 1 else 'triple-quoted f-string'
        line = self._place(self.at)[0] if len(string.quote) == 1 else len(self.starts) - (self.starts[-1] == len(self.text) and len(self.starts) > 1)
        self._fail(f'unterminated {kind} literal (detected at line {line})', string.start)
