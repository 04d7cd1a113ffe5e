"""Text over files of bytes."""
import sys as _sys
from io import DEFAULT_BUFFER_SIZE, TextIOBase, UnsupportedOperation, first_line


class TextIOWrapper(TextIOBase):
    """Text over a file of bytes."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, '', '\n', '\r', '\r\n'):
            if not isinstance(newline, str):
                raise TypeError(f"TextIOWrapper() argument 'newline' must be str or None, not {type(newline).__name__}")
            raise ValueError(f'illegal newline value: {newline}')
        buffer.readable()  # whatever is no file is found out here
        self._buffer = buffer
        self.encoding = encoding or 'utf-8'
        self.errors = errors or 'strict'
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._newline = newline
        ''.encode(self.encoding)
        self._text = None  # what was read from the buffer and not yet given
        self._at = 0
        self._waiting, self._waiting_size = [], 0  # what was written and not yet given to the buffer

    @property
    def buffer(self):
        if self._buffer is None:
            raise ValueError('underlying buffer has been detached')
        return self._buffer

    name = property(lambda self: self.buffer.name)
    closed = property(lambda self: self.buffer.closed)
    mode = 'r'

    def readable(self): return self.buffer.readable()
    def writable(self): return self.buffer.writable()
    def seekable(self): return self.buffer.seekable()
    def fileno(self): return self.buffer.fileno()

    def _check(self):
        if self.buffer.closed:
            raise ValueError('I/O operation on closed file.')

    def _fill(self):
        self._check()
        if not self.buffer.readable():
            raise UnsupportedOperation('not readable')
        if self._text is None:
            self._write_out()
            self._start = self.buffer.tell()
            text = self.buffer.read().decode(self.encoding, self.errors)
            if self._newline is None and '\r' in text:
                text = text.replace('\r\n', '\n').replace('\r', '\n')
            self._text, self._at = text, 0

    def _forget(self):
        self._write_out()
        # The buffer stands again where this text stands.
        if self._text is not None:
            self.buffer.seek(self._start + len(self._text[:self._at].encode(self.encoding, self.errors)))
            self._text = None

    def read(self, size=-1, /):
        self._fill()
        end = len(self._text) if size is None or size < 0 else self._at + size
        result = self._text[self._at:end]
        self._at += len(result)
        return result

    def readline(self, size=-1, /):
        self._fill()
        if self._newline == '':
            result = first_line(self._text, self._at)
        else:
            mark = self._newline or '\n'
            end = self._text.find(mark, self._at)
            result = self._text[self._at:end + len(mark) if end >= 0 else len(self._text)]
        if size is not None and size >= 0:
            result = result[:size]
        self._at += len(result)
        return result

    def write(self, text, /):
        self._check()
        if not self.buffer.writable():
            raise UnsupportedOperation('not writable')
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        self._forget()
        written = text.replace('\n', self._newline) if self._newline in ('\r', '\r\n') else text
        self._waiting.append(written.encode(self.encoding, self.errors))
        self._waiting_size += len(text)
        if self.line_buffering and '\n' in text or self.write_through:
            self.flush()
        elif self._waiting_size > DEFAULT_BUFFER_SIZE:
            self._write_out()
        return len(text)

    def _write_out(self):
        if self._waiting:
            self.buffer.write(b''.join(self._waiting))
            self._waiting, self._waiting_size = [], 0

    def seek(self, cookie, whence=0, /):
        self._check()
        if whence == 1:
            if cookie:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            return self.tell()
        if whence == 2 and cookie:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie!r}')
        self._write_out()
        self._text = None
        return self.buffer.seek(cookie, whence)

    def tell(self):
        self._check()
        self._forget()
        return self.buffer.tell()

    def truncate(self, size=None, /):
        self.flush()
        self._forget()
        return self.buffer.truncate(size)

    def flush(self):
        self._check()
        self._write_out()
        self.buffer.flush()

    def close(self):
        if not self.buffer.closed:
            self._write_out()
            self.buffer.close()

    def detach(self):
        self.flush()
        buffer, self._buffer = self.buffer, None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        self.encoding = encoding or self.encoding
        self.errors = errors or self.errors

    def __repr__(self):
        name = f' name={self._buffer.name!r}' if hasattr(self._buffer, 'name') else ''
        mode = f' mode={self.mode!r}' if name else ''
        return f'<_io.TextIOWrapper{name}{mode} encoding={self.encoding!r}>'


class IncrementalNewlineDecoder:
    """Line ends of three kinds, in pieces: made one kind where that is wished, and told apart."""

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder, self._translate = decoder, translate
        self.errors = errors
        self.reset()

    def reset(self):
        self._seen = set()
        self._held = ''  # a \r at the end of a piece: perhaps the first half of an end
        if self._decoder is not None:
            self._decoder.reset()

    def decode(self, input, final=False):
        text = self._held + (input if self._decoder is None else self._decoder.decode(input, final=final))
        self._held = ''
        if text.endswith('\r') and not final:
            text, self._held = text[:-1], '\r'
        pairs = text.count('\r\n')
        for end, count in (('\r\n', pairs), ('\r', text.count('\r') - pairs), ('\n', text.count('\n') - pairs)):
            if count:
                self._seen.add(end)
        return text.replace('\r\n', '\n').replace('\r', '\n') if self._translate else text

    def getstate(self):
        data, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return data, flag * 2 + bool(self._held)

    def setstate(self, state):
        data, flag = state
        self._held = '\r' if flag & 1 else ''
        if self._decoder is not None:
            self._decoder.setstate((data, flag >> 1))

    @property
    def newlines(self):
        seen = [end for end in ('\r', '\n', '\r\n') if end in self._seen]
        return None if not seen else seen[0] if len(seen) == 1 else tuple(seen)


for _class in (TextIOWrapper, IncrementalNewlineDecoder):
    _class.__module__ = '_io'
TextIOWrapper.register(type(_sys.stdout))
TextIOWrapper.register(type(_sys.stdin))
