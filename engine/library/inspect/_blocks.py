"""Where a definition ends, told from the tokens of its lines."""
from token import COMMENT as _COMMENT, DEDENT as _DEDENT, INDENT as _INDENT, NEWLINE as _NEWLINE, NL as _NL

__name__ = 'inspect'


class EndOfBlock(Exception):
    pass


class BlockFinder:
    """Eats tokens until a definition is over; .last is then its last line."""

    def __init__(self):
        self.indent = 0
        self.islambda = False
        self.started = False
        self.passline = False  # the rest of the line says nothing of where the block ends
        self.indecorator = False
        self.last = 1
        self.body_col0 = None

    def tokeneater(self, type, token, srowcol, erowcol, line):
        if not self.started and not self.indecorator:
            self._begin(token)
        elif type == _NEWLINE:
            self._end_line(srowcol[0])
        elif self.passline:
            pass
        elif type == _INDENT:
            if self.body_col0 is None and self.started:
                self.body_col0 = erowcol[1]
            self.indent += 1
            self.passline = True
        elif type == _DEDENT:
            self.indent -= 1
            if self.indent <= 0:
                raise EndOfBlock
        elif type == _COMMENT:
            if self.body_col0 is not None and srowcol[1] >= self.body_col0:
                self.last = srowcol[0]
        elif self.indent == 0 and type != _NL:
            raise EndOfBlock  # a block of one line

    def _begin(self, token):
        if token == '@':
            self.indecorator = True
        elif token in ('def', 'class', 'lambda'):
            self.islambda = token == 'lambda'
            self.started = True
        self.passline = True

    def _end_line(self, row):
        self.passline = self.indecorator = False
        self.last = row
        if self.islambda:
            raise EndOfBlock


def getblock(lines):
    import tokenize
    finder = BlockFinder()
    try:
        for token in tokenize.generate_tokens(iter(lines).__next__):
            finder.tokeneater(*token)
    except (EndOfBlock, IndentationError):
        pass
    except SyntaxError as error:
        if 'unmatched' not in error.msg:
            raise
        # The lines began in the middle of brackets.
        finder.last = max(finder.last, error.lineno - (error.offset == 1)) if error.lineno else finder.last
    return lines[:finder.last]
