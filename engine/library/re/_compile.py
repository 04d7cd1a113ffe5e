"""From the tree of a pattern to the list of ints that the native matcher runs."""
from re._parse import VERBOSE, IsVerbose, Parser, PatternError, no_limit, width

# The same numbers stand in native/regex_module.cpp.
(MATCH, CHAR, CHAR_FOLDED, ANY, ANY_OR_BREAK, SET, SPLIT, JUMP, SAVE, AT, BACK, LOOK, ATOMIC, MARK, CHECK, REPEAT_ONE,
 IF_GROUP, COUNT, AGAIN, ROUND, FAIL) = range(21)
_most_words = 200_000
_one_character = ('char', 'any', 'set')


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
            least, most = width(node[1], self.parser)
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
        if least <= 1 and most == no_limit:
            if least == 1:
                self.emit(item)
            self.loop(item, kind)
        elif (least, most) == (0, 1):
            out = self.split(kind)
            self.emit(item)
            self.fill(out)
        else:
            self.counted(item, least, most, kind)

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

    def counted(self, item, least, most, lazy):
        counter = self.slots
        self.slots += 2  # how many rounds have begun, and where the last of them did
        self.words.extend((COUNT, counter))
        top = len(self.words)
        self.words.extend((AGAIN, counter, least, most, lazy))
        out = self.hole()
        self.words.extend((ROUND, counter))
        self.emit(item)
        self.words.extend((JUMP, top))
        self.fill(out)


def _tree(parser):
    try:
        return parser.parse()
    finally:
        for doubt in parser.doubts:
            from warnings import warn
            warn(doubt, FutureWarning)


def compile_pattern(text, flags, is_bytes, shown):
    """(program, flags, number of groups, names of groups)"""
    try:
        parser = Parser(text, flags, is_bytes, shown)
        node = _tree(parser)
    except IsVerbose:
        flags |= VERBOSE
        parser = Parser(text, flags, is_bytes, shown)
        node = _tree(parser)
    if parser.global_flags & ~flags:
        # Flags at the start hold for the whole pattern.
        flags |= parser.global_flags
        parser = Parser(text, flags, is_bytes, shown)
        node = parser.parse()
    return Emitter(parser).program(node), flags, parser.groups, parser.names
