"""Tracebacks as text."""
import sys
from _inspect import _prelude_names, _frames, _source_of

_text = _prelude_names()['exception_text']
_of_traceback = _prelude_names()['_traceback_text']
_none = object()


def _exception_of(exc, value):
    if value is _none or value is None and isinstance(exc, BaseException):
        return exc
    return value


def _pieces(text):
    # CPython gives a list of strings, each one entry.
    pieces = []
    for line in text.splitlines(keepends=True):
        if pieces and line.startswith('    '):
            pieces[-1] += line
        else:
            pieces.append(line)
    return pieces


def format_exception(exc, /, value=_none, tb=_none, limit=None, chain=True, **options):
    error = _exception_of(exc, value)
    if error is None:
        return ['NoneType: None\n']
    return _pieces(_text(error, chain, limit))


def print_exception(exc, /, value=_none, tb=_none, limit=None, file=None, chain=True):
    print(''.join(format_exception(exc, value, tb, limit, chain)), end='', file=sys.stderr if file is None else file)


def format_exception_only(exc, /, value=_none, *, show_group=False):
    error = _exception_of(exc, value)
    if error is None:
        return ['NoneType: None\n']
    lines = []
    text = str(error)
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ in ('builtins', '__main__') else f'{kind.__module__}.{kind.__qualname__}'
    lines.append(f'{name}: {text}\n' if text else f'{name}\n')
    lines.extend([f'{note}\n' for note in getattr(error, '__notes__', ())])
    return lines


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


class FrameSummary:
    def __init__(self, filename, lineno, name, *, line=None, locals=None, **positions):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line
        self.locals = locals

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __len__(self):
        return 4

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


class StackSummary(list):
    def format(self):
        return format_list(self)


def _line_of(code, number):
    source = _source_of(code)
    if source is None:
        return ''
    lines = source[0].splitlines()
    return lines[number - 1].strip() if 0 < number <= len(lines) else ''


def extract_tb(tb, limit=None):
    summary = StackSummary()
    while tb is not None:
        code = tb._code
        summary.append(FrameSummary(code.co_filename, tb.tb_lineno, code.co_name, line=_line_of(code, tb.tb_lineno)))
        tb = tb.tb_next
    if limit is not None:
        summary = StackSummary(summary[:limit] if limit >= 0 else summary[limit:])
    return summary


def extract_stack(f=None, limit=None):
    frames = [FrameSummary(code.co_filename, line, code.co_name, line=_line_of(code, line))
              for code, line, _, _ in reversed(_frames())]
    return StackSummary(frames if limit is None else frames[-limit:])


def format_list(extracted_list):
    result = []
    for filename, lineno, name, line in extracted_list:
        item = f'  File "{filename}", line {lineno}, in {name}\n'
        result.append(item + f'    {line.strip()}\n' if line else item)
    return result


def print_list(extracted_list, file=None):
    print(''.join(format_list(extracted_list)), end='', file=sys.stderr if file is None else file)


def format_tb(tb, limit=None):
    text = _of_traceback(tb, limit)
    return _pieces(text)


def print_tb(tb, limit=None, file=None):
    print(''.join(format_tb(tb, limit)), end='', file=sys.stderr if file is None else file)


def format_stack(f=None, limit=None):
    return format_list(extract_stack(f, limit))


def print_stack(f=None, limit=None, file=None):
    print(''.join(format_stack(f, limit)), end='', file=sys.stderr if file is None else file)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, **options):
        self._error = exc_value
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__)

    def format(self, *, chain=True, **options):
        yield from format_exception(self._error, chain=chain)

    def format_exception_only(self, **options):
        yield from format_exception_only(self._error)

    def __str__(self):
        return str(self._error)


def clear_frames(tb):
    pass
