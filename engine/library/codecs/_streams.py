"""Text over files of bytes, by a codec's reader and writer."""


class StreamWriter:
    """Writes text into a file of bytes."""

    def __init__(self, stream, errors='strict'):
        self.stream, self.errors = stream, errors

    def encode(self, input, errors='strict'): raise NotImplementedError
    def write(self, object): self.stream.write(self.encode(object, self.errors)[0])
    def writelines(self, list): self.write(''.join(list))
    def reset(self): pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name): return getattr(self.stream, name)
    def __enter__(self): return self
    def __exit__(self, *details): self.stream.close()


class StreamReader:
    """Reads text out of a file of bytes. What was read ahead waits as text, and as bytes where a character is begun."""
    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        self.stream, self.errors = stream, errors
        self.reset()

    def decode(self, input, errors='strict'): raise NotImplementedError

    def reset(self):
        self.bytebuffer, self.charbuffer = b'', self.charbuffertype()

    def _fill(self):
        data = self.bytebuffer + self.stream.read()
        text, used = self.decode(data, self.errors)
        self.bytebuffer = data[used:]
        self.charbuffer += text

    def _take(self, size):
        result, self.charbuffer = self.charbuffer[:size], self.charbuffer[size:]
        return result

    def read(self, size=-1, chars=-1, firstline=False):
        self._fill()
        wanted = chars if chars >= 0 else size
        return self._take(len(self.charbuffer) if wanted < 0 else wanted)

    def readline(self, size=None, keepends=True):
        self._fill()
        lines = self.charbuffer.splitlines(True)
        if not lines:
            return self.charbuffertype()
        line = self._take(len(lines[0]) if size is None else min(size, len(lines[0])))
        return line if keepends else line.splitlines(False)[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __iter__(self): return self
    def __getattr__(self, name): return getattr(self.stream, name)
    def __enter__(self): return self
    def __exit__(self, *details): self.stream.close()


class StreamReaderWriter:
    """Both over one file."""
    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def read(self, size=-1): return self.reader.read(size)
    def readline(self, size=None, keepends=True): return self.reader.readline(size, keepends)
    def readlines(self, sizehint=None): return self.reader.readlines(sizehint)
    def write(self, data): return self.writer.write(data)
    def writelines(self, list): return self.writer.writelines(list)
    def __next__(self): return next(self.reader)
    def __iter__(self): return self

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name): return getattr(self.stream, name)
    def __enter__(self): return self
    def __exit__(self, *details): self.stream.close()


class StreamRecoder:
    """A file whose bytes are in one encoding, as if they were in another."""
    data_encoding = file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream, self.errors = stream, errors
        self.encode, self.decode = encode, decode
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def _encoded(self, text): return self.encode(text, self.errors)[0]
    def read(self, size=-1): return self._encoded(self.reader.read(size))
    def readline(self, size=None): return self._encoded(self.reader.readline() if size is None else self.reader.readline(size))
    def readlines(self, sizehint=None): return self._encoded(self.reader.read()).splitlines(keepends=True)
    def write(self, data): return self.writer.write(self.decode(data, self.errors)[0])
    def writelines(self, list): return self.write(b''.join(list))
    def __iter__(self): return self

    def __next__(self):
        return self._encoded(next(self.reader))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)

    def __getattr__(self, name): return getattr(self.stream, name)
    def __enter__(self): return self
    def __exit__(self, *details): self.stream.close()
