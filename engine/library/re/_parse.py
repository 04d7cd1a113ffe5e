"""From the text of a pattern to its tree, and what is wrong with it."""
from _regex import _fold

IGNORECASE, LOCALE, MULTILINE, DOTALL, UNICODE, VERBOSE, ASCII = 2, 4, 8, 16, 32, 64, 256
_letters = {'i': 2, 'L': 4, 'm': 8, 's': 16, 'u': 32, 'x': 64, 'a': 256}
_types = ASCII | LOCALE | UNICODE

no_limit = -1
_repeat_limit = 4294967295
_blank = ' \t\n\r\v\f'


class PatternError(Exception):
    """A pattern that is none."""
    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = f'{msg} at position {pos}'
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f'{msg} (line {self.lineno}, column {self.colno})'
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


_one_character = ('char', 'any', 'set')
_set_operations = {'-': 'set difference', '&': 'set intersection', '~': 'set symmetric difference', '|': 'set union'}
_escapes = {'a': 7, 'b': 8, 'f': 12, 'n': 10, 'r': 13, 't': 9, 'v': 11, '\\': 92}


class IsVerbose(Exception):
    """A flag behind which the pattern has to be read again."""


class Parser:
    """Reads a pattern once. Wherever CPython looks at a pattern it sees a backslash
    together with what follows it, so a lone one at the end is noticed as soon as
    what stands before it has been read."""

    def __init__(self, pattern, flags, is_bytes, shown):
        self.text = pattern
        self.shown = shown
        self.flags = flags
        self.is_bytes = is_bytes
        self.at = 0
        self.groups = 0
        self.names = {}
        self.open = set()
        self.widths = {}
        self.global_flags = 0
        self.depth = 0
        self.behind = None      # how many groups there were where the outermost look-behind began
        self.conditions = {}    # groups asked for by (?(1)…), and where
        self.doubts = []        # what is warned about
        slashes = len(pattern) - len(pattern.rstrip('\\'))
        self.lone = len(pattern) - 1 if slashes % 2 else len(pattern) + 1

    def error(self, message, position):
        if self.at >= self.lone:
            return PatternError('bad escape (end of pattern)', self.shown, self.lone)
        return PatternError(message, self.shown, position)

    def shown_text(self, text):
        return text.encode('ascii', 'backslashreplace').decode('ascii') if self.is_bytes else text

    def peek(self):
        return self.text[self.at:self.at + 1]

    def token(self):
        return self.text[self.at:self.at + (2 if self.peek() == '\\' else 1)]

    def skip_past(self, wanted):
        # Behind the next such token; what stood before it, or None.
        start = self.at
        while self.at < len(self.text):
            token = self.token()
            self.at += len(token)
            if token == wanted:
                return self.text[start:self.at - 1]
        return None

    def parse(self):
        node = self.alternatives(self.flags)
        check_flags(self.flags | self.global_flags, self.is_bytes)
        if self.at < len(self.text):
            raise self.error('unbalanced parenthesis', self.at)
        for number, position in self.conditions.items():
            if number > self.groups:
                raise self.error(f'invalid group reference {number}', position)
        return node

    def alternatives(self, flags):
        self.depth += 1
        if self.depth > 80:
            raise RecursionError('pattern is nested too deeply')
        branches = [self.sequence(flags, self.depth == 1)]
        while self.peek() == '|':
            self.at += 1
            branches.append(self.sequence(flags, False))
        self.depth -= 1
        return branches[0] if len(branches) == 1 else ('alt', branches)

    def sequence(self, flags, is_first=False):
        items = []
        while self.at < len(self.text):
            c = self.peek()
            if c in '|)':
                break
            if flags & VERBOSE:
                if c in _blank:
                    self.at += 1
                    continue
                if c == '#':
                    self.skip_past('\n')
                    continue
            if c in '*+?{':
                repetition = self.repetition(c)
                if repetition is not None:
                    self.repeat(items, *repetition)
                    continue
            node = self.atom(flags, is_first and not items)
            if node is not None:
                items.append(node)
        if self.at == self.lone + 1:
            raise self.error('', 0)
        return items[0] if len(items) == 1 else ('seq', items)

    def braces(self):
        # (least, most, where it ends) of {m,n}, or None when it is plain text.
        end = self.at + 1
        text = self.text
        low = high = ''
        while end < len(text) and text[end] in '0123456789':
            low += text[end]
            end += 1
        comma = text[end:end + 1] == ','
        if comma:
            end += 1
            while end < len(text) and text[end] in '0123456789':
                high += text[end]
                end += 1
        else:
            high = low
        if text[end:end + 1] != '}' or not low and not comma:
            return None
        return int(low or 0), int(high) if high else no_limit, end + 1

    def repetition(self, c):
        # (where it begins, least, most), read up to its end.
        here = self.at
        if c == '{':
            found = self.braces()
            if found is None:
                return None
            least, most, self.at = found
            if max(least, most) >= _repeat_limit:
                raise OverflowError('the repetition number is too large')
            if most != no_limit and most < least:
                raise self.error('min repeat greater than max repeat', here + 1)
            return here, least, most
        self.at += 1
        return here, int(c == '+'), 1 if c == '?' else no_limit

    def repeat(self, items, here, least, most):
        node = items[-1] if items else None
        if node is None or node[0] == 'at':
            raise self.error('nothing to repeat', here)
        if node[0] == 'repeat':
            raise self.error('multiple repeat', here)
        kind = 0
        if self.peek() and self.peek() in '?+':
            kind = 1 if self.peek() == '?' else 2
            self.at += 1
        items[-1] = 'repeat', node, least, most, kind

    def folding(self, flags):
        # How letters are compared: as they are, by Unicode's cases, by ASCII's.
        if not flags & IGNORECASE:
            return 0
        return 2 if flags & ASCII or self.is_bytes else 1

    def char(self, code, flags):
        folding = self.folding(flags)
        if folding == 2 and code < 128 and chr(code).isalpha():
            other = code ^ 32
            return 'set', [(0, code, code), (0, other, other)], False, 0
        if folding == 1:
            low = _fold(code)
            if low != code or chr(code).upper() != chr(code):
                return 'char', low, True
        return 'char', code, False

    def atom(self, flags, may_set_flags):
        start = self.at
        c = self.text[start]
        self.at += 1
        if c == '.':
            return 'any', bool(flags & DOTALL)
        if c == '^':
            return 'at', 0 if flags & MULTILINE else 3
        if c == '$':
            return 'at', 2 if flags & MULTILINE else 1
        if c == '[':
            return self.character_set(flags)
        if c == '(':
            return self.group(flags, start, may_set_flags)
        if c == '\\':
            return self.escape(flags)
        return self.char(ord(c), flags)

    def category(self, letter, flags):
        return 1, ord(letter), int(bool(flags & ASCII) or self.is_bytes)

    def hexadecimal(self, count, start):
        digits = ''
        while len(digits) < count and self.peek() and self.peek() in '0123456789abcdefABCDEF':
            digits += self.peek()
            self.at += 1
        if len(digits) != count:
            raise self.error(f'incomplete escape {self.text[start:self.at]}', start)
        code = int(digits, 16)
        if code > 0x10ffff:
            raise self.error(f'bad escape {self.text[start:self.at]}', start)
        return code

    def code_escape(self, c, start):
        # \x41, \u0041, \U00000041 and \n: a character, or None.
        if c in _escapes and c != 'b':
            return _escapes[c]
        if c == 'x':
            return self.hexadecimal(2, start)
        if c in 'uU' and not self.is_bytes:
            return self.hexadecimal(4 if c == 'u' else 8, start)
        if c == 'N' and not self.is_bytes:
            return self.named_character(start)
        return None

    def named_character(self, start):
        if self.peek() != '{':
            raise self.error('missing {', self.at)
        self.at += 1
        name, _ = self.name_until('}', 'character name')
        from unicodedata import lookup
        try:
            return ord(lookup(name))
        except (KeyError, TypeError):
            raise self.error(f'undefined character name {name!r}', start) from None

    def octal(self, digits, start):
        code = int(digits, 8)
        if code > 0o377:
            raise self.error(f'octal escape value \\{digits} outside of range 0-0o377', start)
        return code

    def check_group(self, number):
        # A look-behind is matched forwards, from a place where its groups have no text yet.
        if self.behind is None:
            return
        if number > self.groups or number in self.open:
            raise self.error('cannot refer to an open group', self.at)
        if number > self.behind:
            raise self.error('cannot refer to group defined in the same lookbehind subpattern', self.at)

    def back_reference(self, number, position, flags):
        if number in self.open:
            raise self.error('cannot refer to an open group', position)
        self.check_group(number)
        return 'back', number, self.folding(flags)

    def escape(self, flags):
        start = self.at - 1
        c = self.peek()
        if not c:
            raise self.error('bad escape (end of pattern)', start)
        self.at += 1
        if c in 'dDsSwW':
            return 'set', [self.category(c, flags)], False, 0
        if c in 'AZbB':
            ascii_only = bool(flags & ASCII) or self.is_bytes
            return 'at', {'A': 3, 'Z': 4, 'b': 7 if ascii_only else 5, 'B': 8 if ascii_only else 6}[c]
        code = self.code_escape(c, start)
        if code is not None:
            return self.char(code, flags)
        if c == '0':
            digits = ''
            while len(digits) < 2 and self.peek() and self.peek() in '01234567':
                digits += self.peek()
                self.at += 1
            return self.char(int(digits or '0', 8), flags)
        if c in '123456789':
            digits = c
            if self.peek() and self.peek() in '0123456789':
                digits += self.peek()
                self.at += 1
                if len(digits) == 2 and all(d in '01234567' for d in digits) and self.peek() and self.peek() in '01234567':
                    digits += self.peek()
                    self.at += 1
                    return self.char(self.octal(digits, start), flags)
            group = int(digits)
            if group > self.groups:
                raise self.error(f'invalid group reference {group}', start + 1)
            return self.back_reference(group, start, flags)
        if c.isascii() and c.isalpha():
            raise self.error(f'bad escape \\{c}', start)
        return self.char(ord(c), flags)

    def set_member(self, flags):
        # A character's code, or a category's items.
        c = self.peek()
        here = self.at
        self.at += 1
        if c != '\\':
            return ord(c)
        c = self.peek()
        if not c:
            raise self.error('bad escape (end of pattern)', here)
        self.at += 1
        if c in 'dDsSwW':
            return [self.category(c, flags)]
        if c == 'b':
            return 8
        code = self.code_escape(c, here)
        if code is not None:
            return code
        if c in '01234567':
            digits = c
            while len(digits) < 3 and self.peek() and self.peek() in '01234567':
                digits += self.peek()
                self.at += 1
            return self.octal(digits, here)
        if c.isascii() and c.isalnum():
            raise self.error(f'bad escape \\{c}', here)
        return ord(c)

    def doubt(self, what, position):
        self.doubts.append(f'Possible {what} at position {position}')

    def character_set(self, flags):
        start = self.at - 1
        if self.peek() == '[':
            self.doubt('nested set', start + 1)
        negate = self.peek() == '^'
        self.at += negate
        folding = self.folding(flags)
        items = []
        first = self.at
        while self.peek() != ']' or self.at == first:
            if not self.peek():
                raise self.error('unterminated character set', start)
            here = self.at
            token = self.token()
            low = self.set_member(flags)
            if here != first and token in _set_operations and self.peek() == token:
                self.doubt(_set_operations[token], here)
            if self.peek() == '-' and self.text[self.at + 1:self.at + 2] != ']':
                self.at += 1
                if not self.peek():
                    raise self.error('unterminated character set', start)
                if self.peek() == '-':
                    self.doubt('set difference', self.at - 1)
                high = self.set_member(flags)
                if isinstance(low, list) or isinstance(high, list) or high < low:
                    raise self.error(f'bad character range {self.text[here:self.at]}', here)
                items.append((0, low, high))
            elif isinstance(low, list):
                items.extend(low)
            else:
                items.append((0, low, low))
        self.at += 1
        if len(items) == 1 and not negate and items[0][0] == 0 and items[0][1] == items[0][2]:
            return self.char(items[0][1], flags)
        if folding == 1:
            items = [(kind, _fold(low), _fold(low)) if kind == 0 and low == high else (kind, low, high)
                     for kind, low, high in items]
        return 'set', items, negate, folding

    def name_until(self, terminator, what='group name'):
        start = self.at
        name = self.skip_past(terminator)
        if name is None:
            if start >= len(self.text):
                raise self.error(f'missing {what}', start)
            raise self.error(f'missing {terminator}, unterminated name', start)
        if not name:
            raise self.error(f'missing {what}', start)
        return name, start

    def check_name(self, name, start):
        if not name.isidentifier() or self.is_bytes and not name.isascii():
            raise self.bad_name(name, start)

    def bad_name(self, name, start):
        return self.error(f'bad character in group name {ascii(name) if self.is_bytes else repr(name)}', start)

    def close(self, start):
        if self.peek() != ')':
            raise self.error('missing ), unterminated subpattern', start)
        self.at += 1

    def group(self, flags, start, may_set_flags):
        if self.peek() != '?':
            return self.capture(flags, start, None, 0)
        self.at += 1
        c = self.token()
        self.at += len(c)
        if not c:
            raise self.error('unexpected end of pattern', self.at)
        if c == ':':
            node = self.alternatives(flags)
            self.close(start)
            return 'group', node
        if c == 'P':
            return self.named(flags, start)
        if c == '#':
            if self.skip_past(')') is None:
                raise self.error('missing ), unterminated comment', start)
            return None
        if c == '=' or c == '!':
            node = self.alternatives(flags)
            self.close(start)
            return 'look', node, False, c == '!'
        if c == '<':
            return self.look_behind(flags, start)
        if c == '>':
            node = self.alternatives(flags)
            self.close(start)
            return 'atomic', node
        if c == '(':
            return self.conditional(flags, start)
        if c in _letters or c == '-':
            self.at -= 1
            return self.inline_flags(flags, start, may_set_flags)
        raise self.error(f'unknown extension ?{self.shown_text(c)}', start + 1)

    def look_behind(self, flags, start):
        kind = self.token()
        self.at += len(kind)
        if not kind:
            raise self.error('unexpected end of pattern', self.at)
        if kind not in '=!':
            raise self.error(f'unknown extension ?<{self.shown_text(kind)}', start + 1)
        behind = self.behind
        if behind is None:
            self.behind = self.groups
        node = self.alternatives(flags)
        self.behind = behind
        self.close(start)
        return 'look', node, True, kind == '!'

    def capture(self, flags, start, name, name_at):
        self.groups += 1
        number = self.groups
        if name is not None:
            if name in self.names:
                raise self.error(f'redefinition of group name {name!r} as group {number}; was group {self.names[name]}', name_at)
            self.names[name] = number
        self.open.add(number)
        node = self.alternatives(flags)
        self.close(start)
        self.open.discard(number)
        self.widths[number] = width(node, self)
        return 'capture', number, node

    def named(self, flags, start):
        c = self.token()
        self.at += len(c)
        if c == '<':
            name, at = self.name_until('>')
            self.check_name(name, at)
            return self.capture(flags, start, name, at)
        if c == '=':
            name, at = self.name_until(')')
            self.check_name(name, at)
            number = self.names.get(name)
            if number is None:
                raise self.error(f'unknown group name {name!r}', at)
            return self.back_reference(number, at, flags)
        if not c:
            raise self.error('unexpected end of pattern', self.at)
        raise self.error(f'unknown extension ?P{self.shown_text(c)}', start + 1)

    def conditional(self, flags, start):
        name, at = self.name_until(')')
        if name.isascii() and name.isdecimal():
            number = int(name)
            if not number:
                raise self.error('bad group number', at)
            self.conditions.setdefault(number, at)
        else:
            self.check_name(name, at)
            number = self.names.get(name)
            if number is None:
                raise self.error(f'unknown group name {name!r}', at)
        self.check_group(number)
        yes = self.sequence(flags)
        no = ('seq', [])
        if self.peek() == '|':
            self.at += 1
            no = self.sequence(flags)
            if self.peek() == '|':
                raise self.error('conditional backref with more than two branches', self.at)
        self.close(start)
        return 'if', number, yes, no

    def flag(self, on):
        # One letter behind (?, as a bit; `on` are those already read.
        c = self.peek()
        self.at += 1
        bit = _letters[c]
        if c == 'L' and not self.is_bytes:
            raise self.error("bad inline flags: cannot use 'L' flag with a str pattern", self.at)
        if c == 'u' and self.is_bytes:
            raise self.error("bad inline flags: cannot use 'u' flag with a bytes pattern", self.at)
        if bit & _types and (on | bit) & _types != bit:
            raise self.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", self.at)
        return bit

    def wrong_flag(self, message):
        return self.error('unknown flag' if self.peek().isalpha() else message, self.at)

    def inline_flags(self, flags, start, may_set_flags):
        on = off = 0
        while self.peek() and self.peek() in _letters:
            on |= self.flag(on)
        if self.peek() == ')':
            self.at += 1
            if not may_set_flags:
                raise self.error('global flags not at the start of the expression', start)
            self.global_flags |= on
            if on & VERBOSE and not self.flags & VERBOSE:
                raise IsVerbose
            return None
        if self.peek() == '-':
            self.at += 1
            off = self.flags_off()
        if self.peek() != ':':
            raise self.wrong_flag('missing -, : or )')
        if on & off:
            raise self.error('bad inline flags: flag turned on and off', self.at)
        self.at += 1
        if on & _types:
            flags &= ~_types
        node = self.alternatives((flags | on) & ~off)
        self.close(start)
        return 'group', node

    def flags_off(self):
        off = 0
        if not self.peek() or self.peek() not in _letters:
            raise self.wrong_flag('missing flag')
        while self.peek() and self.peek() in _letters:
            bit = _letters[self.peek()]
            self.at += 1
            if bit & _types:
                raise self.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", self.at)
            off |= bit
        if self.peek() != ':':
            raise self.wrong_flag('missing :')
        return off


def check_flags(flags, is_bytes):
    """Which flags go with which kind of pattern, and with each other."""
    if is_bytes:
        if flags & UNICODE:
            raise ValueError('cannot use UNICODE flag with a bytes pattern')
        if flags & LOCALE and flags & ASCII:
            raise ValueError('ASCII and LOCALE flags are incompatible')
    else:
        if flags & LOCALE:
            raise ValueError('cannot use LOCALE flag with a str pattern')
        if flags & ASCII and flags & UNICODE:
            raise ValueError('ASCII and UNICODE flags are incompatible')


def width(node, parser):
    """(least, most) characters; most is -1 without limit."""
    kind = node[0]
    if kind in _one_character:
        return 1, 1
    if kind == 'seq':
        widths = [width(item, parser) for item in node[1]]
        return sum([w[0] for w in widths]), -1 if any([w[1] < 0 for w in widths]) else sum([w[1] for w in widths])
    if kind == 'alt':
        widths = [width(item, parser) for item in node[1]]
        return min([w[0] for w in widths]), -1 if any([w[1] < 0 for w in widths]) else max([w[1] for w in widths])
    if kind == 'repeat':
        least, most = width(node[1], parser)
        return least * node[2], -1 if node[3] < 0 and most != 0 or most < 0 else most * max(node[3], 0)
    if kind == 'capture':
        return width(node[2], parser)
    if kind in ('group', 'atomic'):
        return width(node[1], parser)
    if kind == 'back':
        return parser.widths.get(node[1], (0, -1))
    if kind == 'if':
        yes, no = width(node[2], parser), width(node[3], parser)
        return min(yes[0], no[0]), -1 if yes[1] < 0 or no[1] < 0 else max(yes[1], no[1])
    return 0, 0
