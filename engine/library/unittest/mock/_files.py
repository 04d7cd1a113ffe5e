"""A mock in the place of `open`, whose files have something to read."""
import io

from unittest.mock._magic import MagicMock
from unittest.mock._sentinels import DEFAULT

_file_names = None  # made when first asked for: dir() of two classes


def _names_of_files():
    global _file_names
    if _file_names is None:
        _file_names = sorted({*dir(io.TextIOWrapper), *dir(io.BytesIO)})
    return _file_names


class _Reading:
    """What is left to be read; each reading method goes by the mock's return value where one is set."""

    def __init__(self, handle, data):
        self.handle = handle
        self.data = data
        self.rewind()

    def rewind(self):
        self.stream = io.BytesIO(self.data) if type(self.data) is bytes else io.StringIO(self.data)

    def _answer(self, name, args):
        fixed = getattr(self.handle, name).return_value
        return getattr(self.stream, name)(*args) if fixed is None else fixed

    def read(self, *args):
        return self._answer('read', args)

    def readlines(self, *args):
        return self._answer('readlines', args)

    def lines(self):
        # The effect of readline goes on over all its calls, so it is a generator.
        yield from self.each()
        while True:
            fixed = self.handle.readline.return_value
            yield self.stream.readline() if fixed is None else fixed

    def each(self):
        fixed = self.handle.readline.return_value
        while fixed is not None:
            yield fixed
        yield from self.stream

    def next(self):
        fixed = self.handle.readline.return_value
        return next(self.stream) if fixed is None else fixed


def mock_open(mock=None, read_data=''):
    """A mock in the place of `open`: its files can be read, are context managers, and note what is written.

    Each call goes back to the beginning of `read_data`.
    """
    if mock is None:
        mock = MagicMock(name='open', spec=dir(open))
    handle = MagicMock(spec=_names_of_files())
    reading = _Reading(handle, read_data)
    for name in ('write', 'read', 'readline', 'readlines'):
        getattr(handle, name).return_value = None
    handle.__enter__.return_value = handle
    handle.read.side_effect = reading.read
    handle.readlines.side_effect = reading.readlines
    handle.readline.side_effect = lines = reading.lines()
    handle.__iter__.side_effect = reading.each
    handle.__next__.side_effect = reading.next

    def close(*details):
        handle.close()
    handle.__exit__.side_effect = close

    def opened(*args, **kwargs):
        nonlocal lines
        reading.rewind()
        if handle.readline.side_effect is lines:  # unless somebody has set another one
            handle.readline.side_effect = lines = reading.lines()
        return DEFAULT
    mock.side_effect = opened
    mock.return_value = handle
    return mock
