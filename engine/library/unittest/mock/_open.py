"""A mock in the place of open(), whose files hold what one says."""
import io
from unittest.mock._magic import MagicMock
from unittest.mock._values import DEFAULT

_open_names = dir(open)
_file_names = sorted(set(dir(io.TextIOWrapper)) | set(dir(io.BytesIO)))


class _File:
    # What the handle reads: from the beginning with each call of the mock.
    def __init__(self, handle, data):
        self.handle = handle
        self.data = data
        self.begin()
        self.lines = None

    def begin(self):
        self.stream = io.BytesIO(self.data) if isinstance(self.data, bytes) else io.StringIO(self.data)

    def read(self, *args, **kwargs):
        told = self.handle.read.return_value
        return self.stream.read(*args, **kwargs) if told is None else told

    def readlines(self, *args, **kwargs):
        told = self.handle.readlines.return_value
        return self.stream.readlines(*args, **kwargs) if told is None else told

    def readline(self):
        yield from self.iterate()
        while True:
            yield self.stream.readline()

    def iterate(self):
        if self.handle.readline.return_value is not None:
            while True:
                yield self.handle.readline.return_value
        for line in self.stream:
            yield line

    def next(self):
        told = self.handle.readline.return_value
        return next(self.stream) if told is None else told

    def called(self, *args, **kwargs):
        self.begin()
        if self.lines is None or self.handle.readline.side_effect is self.lines:
            self.handle.readline.side_effect = self.readline()
            self.lines = self.handle.readline.side_effect
        return DEFAULT


def mock_open(mock=None, read_data=''):
    """A mock in the place of open()."""
    if mock is None:
        mock = MagicMock(name='open', spec=_open_names)
    handle = MagicMock(spec=_file_names)
    file = _File(handle, read_data)
    handle.__enter__.return_value = handle
    for name in ('write', 'read', 'readline', 'readlines'):
        getattr(handle, name).return_value = None
    handle.read.side_effect = file.read
    handle.readlines.side_effect = file.readlines
    handle.__iter__.side_effect = file.iterate
    handle.__next__.side_effect = file.next
    handle.__exit__.side_effect = lambda *details: handle.close()
    file.called()
    mock.side_effect = file.called
    mock.return_value = handle
    return mock
