"""Tracebacks as text."""
import sys
from _inspect import _prelude_names, _frames, _source_of

_text = _prelude_names()['exception_text']
_of_traceback = _prelude_names()['_traceback_text']
_header = 'Traceback (most recent call last):\n'
_shown_of_repeats = 3

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary',
           'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']


class _Implicit:
    def __repr__(self):
        return '<implicit>'


_none = _Implicit()


def _exception_of(exc, value, tb=None):
    # The exception that is meant: by itself, or by its type, itself and a traceback.
    if tb is not None and (value is _none) != (tb is _none):
        raise ValueError('Both or neither of value and tb must be given')
    if value is not _none:
        return exc if value is None and isinstance(exc, BaseException) else value
    if exc is not None and not isinstance(exc, BaseException):
        raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
    return exc


class _WithTraceback:
    # An exception has another traceback meanwhile.
    def __init__(self, error, tb):
        self.error, self.tb = error, tb

    def __enter__(self):
        self.own = self.error.__traceback__
        self.error.__traceback__ = self.tb

    def __exit__(self, *details):
        self.error.__traceback__ = self.own


def _pieces(text):
    # CPython gives a list of strings, each one entry.
    pieces = []
    for line in text.splitlines(keepends=True):
        if pieces and line.startswith('    '):
            pieces[-1] += line
        else:
            pieces.append(line)
    return pieces


def format_exception(exc, /, value=_none, tb=_none, limit=None, chain=True, **kwargs):
    error = _exception_of(exc, value, _none if tb is _none else True)
    if error is None:
        return ['NoneType: None\n']
    if tb is not _none and tb is not error.__traceback__:
        with _WithTraceback(error, tb):
            return format_exception(error, limit=limit, chain=chain)
    if limit is not None and limit < 0:
        return list(TracebackException.from_exception(error, limit=limit).format(chain=chain))
    pieces = _pieces(_text(error, chain, limit))
    return [piece for piece in pieces if piece != _header] if limit == 0 else pieces


def print_exception(exc, /, value=_none, tb=_none, limit=None, file=None, chain=True, **kwargs):
    if file is None:
        file = sys.stderr
    error = _exception_of(exc, value, _none if tb is _none else True)
    as_it_is = error is not None and (tb is _none or tb is error.__traceback__)
    if as_it_is and (limit is None or limit > 0):
        text = _text(error, chain, limit, file is sys.__stderr__)
    else:
        text = ''.join(format_exception(exc, value, tb, limit, chain) if tb is not _none else format_exception(exc, limit=limit, chain=chain))
    for piece in _pieces(text):  # what is refused midway comes after the rest
        print(piece, end='', file=file)


# Looks at no traceback, so it has no names to suggest.
def format_exception_only(exc, /, value=_none, *, show_group=False, **kwargs):
    error = _exception_of(exc, value)
    if error is None:
        return ['NoneType: None\n']
    with _WithTraceback(error, None):
        return _without_trace(error, show_group)


def _without_trace(error, show_group, depth=0):
    lines = _own_lines(error)
    if depth:
        lines = [' ' * 3 * depth + line for piece in lines for line in piece.splitlines(keepends=True)]
    if show_group and isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            lines += _without_trace(member, True, depth + 1)
    return lines


def _own_lines(error):
    if isinstance(error, BaseExceptionGroup):
        return _only(type(error), str(error), error)
    if isinstance(error, SyntaxError):
        return _text(error, False, 0).removeprefix(_header).splitlines(keepends=True)
    try:
        text = str(error)
    except Exception:
        text = '<exception str() failed>'
    return _only(type(error), text, error)


def _full_name(kind):
    return kind.__qualname__ if kind.__module__ in ('builtins', '__main__') else f'{kind.__module__}.{kind.__qualname__}'


def _only(kind, text, error):
    name = _full_name(kind)
    lines = [f'{name}: {text}\n' if text else f'{name}\n']
    full = _text(error, False, 0).removeprefix(_header)
    if full.startswith(lines[0][:-1]) and not isinstance(error, BaseExceptionGroup):
        # With what the machine adds: suggestions, notes.
        shown = full.splitlines(keepends=True)
        count = lines[0].count('\n')
        return [''.join(shown[:count]), *shown[count:]]
    for note in getattr(error, '__notes__', ()):
        lines.extend([line + '\n' for line in str(note).split('\n')])
    return lines


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, 'last_exc'):
        raise ValueError('no last exception')
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


class FrameSummary:
    """One entry of a traceback."""
    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', 'locals', '_shown')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, shown=None, **others):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno, self.end_colno = colno, end_colno
        self._line = line
        self.locals = None if not locals else {key: repr(value) for key, value in locals.items()}
        self._shown = shown

    @property
    def line(self):
        return None if self._line is None else self._line.strip()

    def _parts(self): return self.filename, self.lineno, self.name, self.line
    def __iter__(self): return iter(self._parts())
    def __getitem__(self, index): return self._parts()[index]
    def __len__(self): return 4
    def __hash__(self): return hash(self._parts())

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._parts() == other._parts()
        return self._parts() == other if isinstance(other, tuple) else NotImplemented

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


class StackSummary(list):
    """Entries of a traceback, the outermost first."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        made = cls()
        for frame, lineno in frame_gen:
            code = frame.f_code
            made.append(FrameSummary(code.co_filename, lineno, code.co_name, line=_line_of(code, lineno),
                                     locals=frame.f_locals if capture_locals else None))
        return _limited(made, limit)

    @classmethod
    def from_list(cls, a_list):
        made = cls()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                filename, lineno, name, line = entry
                entry = FrameSummary(filename, lineno, name, line=line)
            made.append(entry)
        return made

    def format_frame_summary(self, entry):
        text = entry._shown
        if text is None:
            text = f'  File "{entry.filename}", line {entry.lineno}, in {entry.name}\n'
            if entry.line:
                text += f'    {entry.line}\n'
        if entry.locals:
            text += ''.join([f'    {name} = {value}\n' for name, value in sorted(entry.locals.items())])
        return text

    def format(self, **options):
        result = []
        last, count = None, 0
        for entry in self:
            place = entry.filename, entry.lineno, entry.name
            if place == last:
                count += 1
            else:
                _repeats(result, count)
                last, count = place, 1
            if count <= _shown_of_repeats:
                result.append(self.format_frame_summary(entry))
        _repeats(result, count)
        return result


def _repeats(result, count):
    more = count - _shown_of_repeats
    if more > 0:
        result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")


def _limited(summary, limit):
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return summary
    return StackSummary(summary[:limit] if limit >= 0 else summary[limit:])


def _line_of(code, number):
    source = _source_of(code)
    if source is None:
        return ''
    lines = source[0].splitlines()
    return lines[number - 1].strip() if 0 < number <= len(lines) else ''


def _place_in(code, index):
    # Where the text of an instruction ends, and its columns.
    for i, (_, end, column, end_column) in enumerate(code.co_positions()):
        if i == index:
            return dict(end_lineno=end, colno=column, end_colno=end_column)
    return {}


def extract_tb(tb, limit=None):
    return _extracted(tb, limit, False)


def _extracted(tb, limit, capture_locals):
    summary = StackSummary()
    while tb is not None:
        frame = tb.tb_frame
        code = frame.f_code
        summary.append(FrameSummary(code.co_filename, tb.tb_lineno, code.co_name, line=_line_of(code, tb.tb_lineno),
                                    shown=_of_traceback(tb, 1), locals=frame.f_locals if capture_locals else None,
                                    **_place_in(code, tb.tb_lasti // 2)))
        tb = tb.tb_next
    return _limited(summary, limit)


def extract_stack(f=None, limit=None):
    frames = StackSummary()
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
    if f is None:
        for code, line, _, _ in reversed(_frames()):
            frames.append(FrameSummary(code.co_filename, line, code.co_name, line=_line_of(code, line)))
    else:
        for frame, line in walk_stack(f):
            frames.insert(0, FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name, line=_line_of(frame.f_code, line)))
    if limit is None:
        return frames
    return StackSummary(frames[:-limit] if limit < 0 else frames[max(len(frames) - limit, 0):])


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    print(''.join(format_list(extracted_list)), end='', file=sys.stderr if file is None else file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


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


def walk_stack(f):
    if f is None:
        f = sys._getframe(0)  # whoever asks: frames of the library are not counted
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass  # it still runs
        tb = tb.tb_next


_cause_line = '\nThe above exception was the direct cause of the following exception:\n\n'
_context_line = '\nDuring handling of the above exception, another exception occurred:\n\n'


class TracebackException:
    """An exception, ready to be shown later."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        self._error = exc_value
        self._limit = limit
        self._kind = exc_type if save_exc_type else None
        self._kind_name = _full_name(exc_type)
        self._shows_locals = capture_locals
        self._str = str(exc_value)
        self.stack = _extracted(exc_traceback, limit, capture_locals)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.__suppress_context__ = exc_value.__suppress_context__
        seen = (_seen or set()) | {id(exc_value)}

        def shown(error):
            if error is None or id(error) in seen:
                return None
            return TracebackException(type(error), error, error.__traceback__, limit=limit, capture_locals=capture_locals,
                                      compact=compact, save_exc_type=save_exc_type, _seen=seen)
        self.__cause__ = shown(exc_value.__cause__)
        needs_context = not compact or self.__cause__ is None and not exc_value.__suppress_context__
        self.__context__ = shown(exc_value.__context__) if needs_context else None
        self.exceptions = [shown(e) for e in exc_value.exceptions] if isinstance(exc_value, BaseExceptionGroup) else None
        if isinstance(exc_value, SyntaxError):
            self.filename, self.lineno, self.text, self.offset, self.msg = (
                exc_value.filename, exc_value.lineno, exc_value.text, exc_value.offset, exc_value.msg)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning)
        return self._kind

    @property
    def exc_type_str(self):
        return self._kind_name

    def format_exception_only(self, *, show_group=False, **kwargs):
        yield from _without_trace(self._error, show_group)

    def format(self, *, chain=True, **kwargs):
        if not self._shows_locals and (self._limit is None or self._limit >= 0):
            yield from _pieces(_text(self._error, chain, self._limit))
            return
        if chain and self.__cause__ is not None:
            yield from self.__cause__.format(chain=chain)
            yield _cause_line
        elif chain and self.__context__ is not None and not self.__suppress_context__:
            yield from self.__context__.format(chain=chain)
            yield _context_line
        if self._error.__traceback__ is not None:
            yield _header
            yield from self.stack.format()
        yield from self.format_exception_only()

    def print(self, *, file=None, chain=True, **kwargs):
        print(''.join(self.format(chain=chain)), end='', file=sys.stderr if file is None else file)

    def __eq__(self, other):
        return self._told() == other._told() if isinstance(other, TracebackException) else NotImplemented

    def _told(self):
        return {name: value for name, value in self.__dict__.items() if name not in ('_error', '_kind')}

    def __str__(self):
        return self._str
