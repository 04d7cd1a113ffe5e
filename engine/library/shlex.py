"""Words as a shell sees them."""
from collections import deque as _deque
from io import StringIO as _StringIO

__all__ = ['shlex', 'split', 'quote', 'join']
_letters = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
_letters_of_latin = 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'
_safe = frozenset(_letters + '@%+=:,./-')

# What a word is being read in: nothing yet, a word, punctuation; else the quote or escape that was met.
_BLANK, _WORD, _PUNCTUATION = ' ', 'a', 'c'


class shlex:
    """Splits a text into tokens, one at a time; what counts as what are its attributes."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = _StringIO(instream)
        if instream is None:
            from sys import stdin as instream
        self.instream = instream
        self.infile = infile if instream is not None else None
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = _letters + (_letters_of_latin if posix else '')
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.state = _BLANK
        self.pushback = _deque()
        self.lineno = 1
        self.debug = 0
        self.token = ''
        self.filestack = _deque()
        self.source = None
        self._punctuation_chars = '();<>|&' if punctuation_chars is True else punctuation_chars or ''
        if self._punctuation_chars:
            self._characters_back = _deque()
            self.wordchars += '~-./*?='
            self.wordchars = self.wordchars.translate(self.wordchars.maketrans(dict.fromkeys(self._punctuation_chars)))

    punctuation_chars = property(lambda self: self._punctuation_chars)

    def push_token(self, tok):
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        if isinstance(newstream, str):
            newstream = _StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile, self.instream, self.lineno = newfile, newstream, 1

    def pop_source(self):
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = _BLANK

    def get_token(self):
        if self.pushback:
            return self.pushback.popleft()
        raw = self.read_token()
        if self.source is not None:
            while raw == self.source:
                spec = self.sourcehook(self.read_token())
                if spec:
                    newfile, newstream = spec
                    self.push_source(newstream, newfile)
                raw = self.get_token()
        while raw == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            raw = self.get_token()
        return raw

    def read_token(self):
        self._quoted = False
        self._escaped_in = _BLANK
        done = False
        while not done:
            c = self._next_character()
            if c == '\n':
                self.lineno += 1
            state = self.state
            if state is None:
                self.token = ''
                break
            if state == _BLANK:
                done = self._begin(c)
            elif state in self.quotes:
                done = self._in_quotes(c)
            elif state in self.escape:
                self._escaped(c)
            else:
                done = self._in_word(c)
        result, self.token = self.token, ''
        return None if self.posix and not self._quoted and result == '' else result

    def _next_character(self):
        if self._punctuation_chars and self._characters_back:
            return self._characters_back.pop()
        return self.instream.read(1)

    def _is_there(self):
        # Whether what was read so far is a token.
        return bool(self.token or self.posix and self._quoted)

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def _begin(self, c):
        if not c:
            self.state = None
            return True
        if c in self.whitespace:
            return self._is_there()
        if c in self.commenters:
            self._skip_comment()
        elif self.posix and c in self.escape:
            self._escaped_in = _WORD
            self.state = c
        elif c in self.wordchars:
            self.token = c
            self.state = _WORD
        elif c in self._punctuation_chars:
            self.token = c
            self.state = _PUNCTUATION
        elif c in self.quotes:
            if not self.posix:
                self.token = c
            self.state = c
        elif self.whitespace_split:
            self.token = c
            self.state = _WORD
        else:
            self.token = c
            return True
        return False

    def _in_quotes(self, c):
        self._quoted = True
        if not c:
            raise ValueError('No closing quotation')
        if c == self.state:
            if not self.posix:
                self.token += c
                self.state = _BLANK
                return True
            self.state = _WORD
        elif self.posix and c in self.escape and self.state in self.escapedquotes:
            self._escaped_in = self.state
            self.state = c
        else:
            self.token += c
        return False

    def _escaped(self, c):
        if not c:
            raise ValueError('No escaped character')
        # Inside of quotes only the quote and the escape itself can be escaped.
        if self._escaped_in in self.quotes and c != self.state and c != self._escaped_in:
            self.token += self.state
        self.token += c
        self.state = self._escaped_in

    def _in_word(self, c):
        if not c:
            self.state = None
            return True
        if c in self.whitespace:
            self.state = _BLANK
            return self._is_there()
        if c in self.commenters:
            self._skip_comment()
            if self.posix:
                self.state = _BLANK
                return self._is_there()
        elif self.state == _PUNCTUATION:
            if c not in self._punctuation_chars:
                self._characters_back.append(c)
                self.state = _BLANK
                return True
            self.token += c
        elif self.posix and c in self.quotes:
            self.state = c
        elif self.posix and c in self.escape:
            self._escaped_in = _WORD
            self.state = c
        elif (c in self.wordchars or c in self.quotes
              or self.whitespace_split and c not in self._punctuation_chars):
            self.token += c
        else:
            if self._punctuation_chars:
                self._characters_back.append(c)
            else:
                self.pushback.appendleft(c)
            self.state = _BLANK
            return self._is_there()
        return False

    def sourcehook(self, newfile):
        """The (name, stream) of what a source request names."""
        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not newfile.startswith('/') and '/' in self.infile:
            newfile = self.infile[:self.infile.rindex('/') + 1] + newfile
        return newfile, open(newfile)

    def error_leader(self, infile=None, lineno=None):
        return f'"{self.infile if infile is None else infile}", line {self.lineno if lineno is None else lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError('s argument must not be None')
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ''
    return list(lexer)


def quote(s):
    if not s:
        return "''"
    if not isinstance(s, str):
        if isinstance(s, bytes):
            raise TypeError('cannot use a string pattern on a bytes-like object')
        raise TypeError(f"expected string or bytes-like object, got '{type(s).__name__}'")
    if all([c in _safe for c in s]):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return ' '.join([quote(word) for word in split_command])
