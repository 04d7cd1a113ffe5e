"""From the text of a pattern to the list of ints that the native matcher runs."""
from _regex import _fold

IGNORECASE, LOCALE, MULTILINE, DOTALL, UNICODE, VERBOSE, ASCII = 2, 4, 8, 16, 32, 64, 256
_letters = {'i': 2, 'L': 4, 'm': 8, 's': 16, 'u': 32, 'x': 64, 'a': 256}
_types = ASCII | LOCALE | UNICODE

# The same numbers stand in native/regex_module.cpp.
(MATCH, CHAR, CHAR_FOLDED, ANY, ANY_OR_BREAK, SET, SPLIT, JUMP, SAVE, AT, BACK, LOOK, ATOMIC, MARK, CHECK, REPEAT_ONE,
 IF_GROUP, FAIL) = range(18)
_no_limit = -1
_most_words = 200_000


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


_escapes = {'a': 7, 'b': 8, 'f': 12, 'n': 10, 'r': 13, 't': 9, 'v': 11, '\\': 92}
_one_character = ('char', 'any', 'set')


class Parser:
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

    def error(self, message, position):
        return PatternError(message, self.shown, position)

    def peek(self):
        return self.text[self.at:self.at + 1]

    def parse(self):
        node = self.alternatives(self.flags)
        if self.at < len(self.text):
            raise self.error('unbalanced parenthesis', self.at)
        return node

    def alternatives(self, flags):
        self.depth += 1
        if self.depth > 80:
            raise RecursionError('pattern is nested too deeply')
        branches = [self.sequence(flags)]
        while self.peek() == '|':
            self.at += 1
            branches.append(self.sequence(flags | self.global_flags))
        self.depth -= 1
        return branches[0] if len(branches) == 1 else ('alt', branches)

    def sequence(self, flags):
        items = []
        while self.at < len(self.text):
            flags |= self.global_flags
            c = self.peek()
            if c in '|)':
                break
            if flags & VERBOSE:
                if c in ' \t\n\r\v\f':
                    self.at += 1
                    continue
                if c == '#':
                    while self.at < len(self.text) and self.text[self.at] != '\n':
                        self.at += 1
                    continue
            start = self.at
            if c in '*+?' or c == '{' and self.braces(False) is not None:
                node = None
            else:
                node = self.atom(flags)
                if node is None:
                    continue
            while True:
                if flags & VERBOSE:
                    while self.peek() and self.peek() in ' \t\n\r\v\f':
                        self.at += 1
                repeated = self.repetition(node, start, items)
                if repeated is None:
                    break
                node = repeated
            items.append(node)
        return items[0] if len(items) == 1 else ('seq', items)

    def braces(self, take):
        # (least, most, where it ends) of {m,n}, or None when it is plain text.
        end = self.at + 1
        text = self.text
        low = high = ''
        while end < len(text) and text[end] in '0123456789':
            low += text[end]
            end += 1
        if text[end:end + 1] == ',':
            end += 1
            while end < len(text) and text[end] in '0123456789':
                high += text[end]
                end += 1
            comma = True
        else:
            comma = False
            high = low
        if text[end:end + 1] != '}' or not low and not comma:
            return None
        if comma and not low and not high:
            return 0, _no_limit, end + 1
        least = int(low) if low else 0
        most = int(high) if high else _no_limit
        return least, most, end + 1

    def repetition(self, node, start, items):
        here = self.at
        c = self.peek()
        if c == '*':
            least, most, end = 0, _no_limit, here + 1
        elif c == '+':
            least, most, end = 1, _no_limit, here + 1
        elif c == '?':
            least, most, end = 0, 1, here + 1
        elif c == '{':
            found = self.braces(True)
            if found is None:
                return None
            least, most, end = found
            if most != _no_limit and most < least:
                raise self.error('min repeat greater than max repeat', here + 1)
            if max(least, most) > 4294967295:
                raise OverflowError('the repetition number is too large')
        else:
            return None
        if node is None or node[0] == 'at' or node == ('seq', []):
            raise self.error('nothing to repeat', here)
        if node[0] == 'repeat':
            raise self.error('multiple repeat', here)
        self.at = end
        kind = 0
        if self.peek() == '?':
            kind = 1
            self.at += 1
        elif self.peek() == '+':
            kind = 2
            self.at += 1
        return 'repeat', node, least, most, kind

    def char(self, code, flags):
        if flags & IGNORECASE:
            low = _fold(code)
            if low != code or _fold(ord(chr(code).upper()[0])) == code and chr(code).upper() != chr(code):
                return 'char', low, True
        return 'char', code, False

    def atom(self, flags):
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
            return self.group(flags, start)
        if c == '\\':
            return self.escape(flags)
        return self.char(ord(c), flags)

    def category(self, letter, flags):
        return 1, ord(letter), int(bool(flags & ASCII) or self.is_bytes)

    def hexadecimal(self, count, start, exact=True):
        digits = ''
        while len(digits) < count and self.peek() and self.peek() in '0123456789abcdefABCDEF':
            digits += self.peek()
            self.at += 1
        if len(digits) != count:
            raise self.error(f'incomplete escape {self.text[start:self.at]}', start)
        return int(digits, 16)

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
        end = self.text.find('}', self.at)
        if end < 0:
            raise self.error('missing character name' if self.at == len(self.text) else 'missing }, unterminated name', self.at)
        name = self.text[self.at:end]
        if not name:
            raise self.error('missing character name', self.at)
        self.at = end + 1
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

    def escape(self, flags):
        start = self.at - 1
        c = self.peek()
        if not c:
            raise self.error('bad escape (end of pattern)', start)
        self.at += 1
        if c in 'dDsSwW':
            return 'set', [self.category(c, flags)], False, False
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
            if group in self.open:
                raise self.error('cannot refer to an open group', start)
            return 'back', group, bool(flags & IGNORECASE)
        if c.isascii() and c.isalpha():
            raise self.error(f'bad escape \\{c}', start)
        return self.char(ord(c), flags)

    def set_member(self, flags, start):
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
        if c.isascii() and c.isalpha():
            raise self.error(f'bad escape \\{c}', here)
        return ord(c)

    def character_set(self, flags):
        start = self.at - 1
        negate = self.peek() == '^'
        self.at += negate
        items = []
        first = True
        while True:
            if self.at >= len(self.text):
                raise self.error('unterminated character set', start)
            if self.peek() == ']' and not first:
                self.at += 1
                break
            first = False
            here = self.at
            low = self.set_member(flags, start)
            if self.peek() == '-' and self.text[self.at + 1:self.at + 2] not in ('', ']'):
                self.at += 1
                high = self.set_member(flags, start)
                if isinstance(low, list) or isinstance(high, list) or high < low:
                    raise self.error(f'bad character range {self.text[here:self.at]}', here)
                items.append((0, low, high))
            elif self.peek() == '-' and self.at + 1 >= len(self.text):
                raise self.error('unterminated character set', start)
            elif isinstance(low, list):
                items.extend(low)
            else:
                items.append((0, low, low))
        if len(items) == 1 and not negate and items[0][0] == 0 and items[0][1] == items[0][2]:
            return self.char(items[0][1], flags)
        return 'set', items, negate, bool(flags & IGNORECASE)

    def name_until(self, terminator, what='group name'):
        start = self.at
        end = self.text.find(terminator, start)
        if end < 0:
            if start >= len(self.text):
                raise self.error(f'missing {what}', start)
            raise self.error(f'missing {terminator}, unterminated name', start)
        if end == start:
            raise self.error(f'missing {what}', start)
        self.at = end + 1
        return self.text[start:end], start

    def check_name(self, name, start):
        if not name.isidentifier():
            raise self.error(f'bad character in group name {name!r}', start)

    def close(self, start):
        if self.peek() != ')':
            raise self.error('missing ), unterminated subpattern', start)
        self.at += 1

    def group(self, flags, start):
        if self.peek() != '?':
            return self.capture(flags, start, None, 0)
        self.at += 1
        c = self.peek()
        if not c:
            raise self.error('unexpected end of pattern', self.at)
        self.at += 1
        if c == ':':
            node = self.alternatives(flags)
            self.close(start)
            return 'group', node
        if c == 'P':
            return self.named(flags, start)
        if c == '#':
            end = self.text.find(')', self.at)
            if end < 0:
                raise self.error('missing ), unterminated comment', start)
            self.at = end + 1
            return None
        if c == '=' or c == '!':
            node = self.alternatives(flags)
            self.close(start)
            return 'look', node, False, c == '!'
        if c == '<':
            kind = self.peek()
            self.at += 1
            if not kind:
                raise self.error('unexpected end of pattern', self.at - 1)
            if kind not in '=!':
                raise self.error(f'unknown extension ?<{kind}', start + 1)
            node = self.alternatives(flags)
            self.close(start)
            return 'look', node, True, kind == '!'
        if c == '>':
            node = self.alternatives(flags)
            self.close(start)
            return 'atomic', node
        if c == '(':
            return self.conditional(flags, start)
        if c in _letters or c == '-':
            self.at -= 1
            return self.inline_flags(flags, start)
        raise self.error(f'unknown extension ?{c}', start + 1)

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
        self.widths[number] = _width(node, self)
        return 'capture', number, node

    def named(self, flags, start):
        c = self.peek()
        self.at += 1
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
            if number in self.open:
                raise self.error('cannot refer to an open group', start)
            return 'back', number, bool(flags & IGNORECASE)
        if not c:
            raise self.error('unexpected end of pattern', self.at - 1)
        raise self.error(f'unknown extension ?P{c}', start + 1)

    def conditional(self, flags, start):
        name, at = self.name_until(')')
        if name.isidentifier():
            number = self.names.get(name)
            if number is None:
                raise self.error(f'unknown group name {name!r}', at)
        else:
            if not name.isdecimal():
                raise self.error(f'bad character in group name {name!r}', at)
            number = int(name)
            if not number:
                raise self.error('bad group number', at)
            if number > self.groups:
                raise self.error(f'invalid group reference {number}', at)
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

    def inline_flags(self, flags, start):
        on = off = 0
        while self.peek() and self.peek() in _letters:
            on |= self.flag(on)
        if self.peek() == ')':
            self.at += 1
            if start != 0 and not (self.flags | self.global_flags) & VERBOSE:
                raise self.error('global flags not at the start of the expression', start)
            self.global_flags |= on
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


def _width(node, parser):
    # (least, most) characters; most is -1 without limit.
    kind = node[0]
    if kind in _one_character:
        return 1, 1
    if kind == 'seq':
        widths = [_width(item, parser) for item in node[1]]
        return sum([w[0] for w in widths]), -1 if any([w[1] < 0 for w in widths]) else sum([w[1] for w in widths])
    if kind == 'alt':
        widths = [_width(item, parser) for item in node[1]]
        return min([w[0] for w in widths]), -1 if any([w[1] < 0 for w in widths]) else max([w[1] for w in widths])
    if kind == 'repeat':
        least, most = _width(node[1], parser)
        return least * node[2], -1 if node[3] < 0 and most != 0 or most < 0 else most * max(node[3], 0)
    if kind == 'capture':
        return _width(node[2], parser)
    if kind in ('group', 'atomic'):
        return _width(node[1], parser)
    if kind == 'back':
        return parser.widths.get(node[1], (0, -1))
    if kind == 'if':
        yes, no = _width(node[2], parser), _width(node[3], parser)
        return min(yes[0], no[0]), -1 if yes[1] < 0 or no[1] < 0 else max(yes[1], no[1])
    return 0, 0


class Emitter:
    def __init__(self, parser):
        self.parser = parser
        self.last_slot = 2 * parser.groups + 2
        self.slots = self.last_slot + 1
        self.words = [parser.groups, 0]

    def program(self, node):
        self.emit(node)
        self.words.extend((MATCH, MATCH))
        self.words[1] = self.slots
        return self.words

    def emit(self, node):
        words = self.words
        if len(words) > _most_words:
            raise OverflowError('the pattern is too large')
        kind = node[0]
        if kind == 'char':
            words.extend((CHAR_FOLDED if node[2] else CHAR, node[1]))
        elif kind == 'any':
            words.append(ANY_OR_BREAK if node[1] else ANY)
        elif kind == 'set':
            words.extend((SET, len(node[1]), int(node[2]), int(node[3])))
            for item in node[1]:
                words.extend(item)
        elif kind == 'seq':
            for item in node[1]:
                self.emit(item)
        elif kind == 'alt':
            self.alternatives(node[1])
        elif kind == 'group':
            self.emit(node[1])
        elif kind == 'capture':
            words.extend((SAVE, 2 * node[1], self.last_slot))
            self.emit(node[2])
            words.extend((SAVE, 2 * node[1] + 1, self.last_slot))
        elif kind == 'at':
            words.extend((AT, node[1]))
        elif kind == 'back':
            words.extend((BACK, node[1], int(node[2])))
        elif kind == 'look':
            self.look(node)
        elif kind == 'atomic':
            self.atomic(node[1])
        elif kind == 'if':
            self.conditional(node)
        else:
            self.repeat(node)

    def hole(self):
        self.words.append(0)
        return len(self.words) - 1

    def fill(self, hole):
        self.words[hole] = len(self.words)

    def alternatives(self, branches):
        ends = []
        for branch in branches[:-1]:
            self.words.extend((SPLIT, len(self.words) + 3))
            other = self.hole()
            self.emit(branch)
            self.words.append(JUMP)
            ends.append(self.hole())
            self.fill(other)
        self.emit(branches[-1])
        for end in ends:
            self.fill(end)

    def look(self, node):
        behind = 0
        if node[2]:
            least, most = _width(node[1], self.parser)
            if least != most:
                raise PatternError('look-behind requires fixed-width pattern')
            behind = least + 1
        self.words.extend((LOOK, behind, int(node[3])))
        end = self.hole()
        self.emit(node[1])
        self.words.append(MATCH)
        self.fill(end)

    def atomic(self, node):
        self.words.append(ATOMIC)
        end = self.hole()
        self.emit(node)
        self.words.append(MATCH)
        self.fill(end)

    def conditional(self, node):
        self.words.extend((IF_GROUP, node[1]))
        other = self.hole()
        self.emit(node[2])
        self.words.append(JUMP)
        end = self.hole()
        self.fill(other)
        self.emit(node[3])
        self.fill(end)

    def repeat(self, node):
        _, item, least, most, kind = node
        if item[0] in _one_character:
            self.words.extend((REPEAT_ONE, least, most, kind))
            end = self.hole()
            self.emit(item)
            self.fill(end)
            return
        if kind == 2:
            self.atomic(('repeat', item, least, most, 0))
            return
        for _ in range(least):
            self.emit(item)
        if most == _no_limit:
            self.loop(item, kind)
        else:
            self.optional(item, most - least, kind)

    def split(self, lazy):
        # First what follows here, or first the hole.
        if lazy:
            self.words.append(SPLIT)
            hole = self.hole()
            self.words.append(len(self.words) + 1)
        else:
            self.words.extend((SPLIT, len(self.words) + 3))
            hole = self.hole()
        return hole

    def loop(self, item, lazy):
        slot = self.slots
        self.slots += 1
        top = len(self.words)
        out = self.split(lazy)
        self.words.extend((MARK, slot))
        self.emit(item)
        self.words.extend((CHECK, slot))
        stopped = self.hole()
        self.words.extend((JUMP, top))
        self.fill(out)
        self.fill(stopped)

    def optional(self, item, count, lazy):
        outs = []
        for _ in range(count):
            outs.append(self.split(lazy))
            self.emit(item)
        for out in outs:
            self.fill(out)


def compile_pattern(text, flags, is_bytes, shown):
    """(program, flags, number of groups, names of groups)"""
    parser = Parser(text, flags, is_bytes, shown)
    node = parser.parse()
    if parser.global_flags & ~flags and text[:2] == '(?':
        # Flags at the start hold for the whole pattern.
        flags |= parser.global_flags
        parser = Parser(text, flags, is_bytes, shown)
        node = parser.parse()
    return Emitter(parser).program(node), flags, parser.groups, parser.names
