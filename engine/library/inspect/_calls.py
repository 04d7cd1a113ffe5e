"""Frames and tracebacks."""
from _inspect import _prelude_names
from collections import namedtuple

from inspect._kinds import CO_VARARGS, CO_VARKEYWORDS, iscode, isframe, istraceback
from inspect._sources import findsource

__name__ = 'inspect'


def currentframe():
    return _prelude_names()['frame_at'](0)


_Traceback = namedtuple('_Traceback', 'filename lineno function code_context index', module='inspect')
_FrameInfo = namedtuple('_FrameInfo', ('frame', *_Traceback._fields), module='inspect')


def _shown_with_positions(record):
    fields = ', '.join([f'{name}={value!r}' for name, value in zip(record._fields, record)])
    return f'{type(record).__name__}({fields}, positions={record.positions!r})'


class Traceback(_Traceback):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        record = super().__new__(cls, filename, lineno, function, code_context, index)
        record.positions = positions
        return record

    __repr__ = _shown_with_positions


class FrameInfo(_FrameInfo):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        record = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        record.positions = positions
        return record

    __repr__ = _shown_with_positions


def _positions_at(code, offset):
    import dis
    for index, positions in enumerate(code.co_positions()):
        if index == offset // 2:
            return dis.Positions(*positions)
    return dis.Positions()


def getframeinfo(frame, context=1):
    if istraceback(frame):
        line, offset, frame = frame.tb_lineno, frame.tb_lasti, frame.tb_frame
    else:
        line, offset = frame.f_lineno, frame.f_lasti
    if not isframe(frame):
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    lines = index = None
    if context > 0:
        try:
            all_lines = findsource(frame)[0]
        except OSError:
            pass
        else:
            start = max(0, min(line - 1 - context // 2, len(all_lines) - context))
            lines = all_lines[start:start + context]
            index = line - 1 - start
    return Traceback(frame.f_code.co_filename, line, frame.f_code.co_name, lines, index,
                     positions=_positions_at(frame.f_code, offset))


def _info_of(frame, place, context):
    found = getframeinfo(place, context)
    return FrameInfo(frame, *found, positions=found.positions)


def getlineno(frame):
    return frame.f_lineno


def getouterframes(frame, context=1):
    result = []
    while frame is not None:
        result.append(_info_of(frame, frame, context))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    result = []
    while tb is not None:
        result.append(_info_of(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return result


def stack(context=1):
    return getouterframes(currentframe(), context)


def trace(context=1):
    import sys
    handled = sys.exception()
    return getinnerframes(None if handled is None else handled.__traceback__, context)


ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals', module='inspect')
Arguments = namedtuple('Arguments', 'args, varargs, varkw', module='inspect')


def getargs(co):
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names = co.co_varnames
    count = co.co_argcount + co.co_kwonlyargcount
    varargs = names[count] if co.co_flags & CO_VARARGS else None
    varkw = names[count + (varargs is not None)] if co.co_flags & CO_VARKEYWORDS else None
    return Arguments(list(names[:count]), varargs, varkw)


def getargvalues(frame):
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        shown.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        shown.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return '(' + ', '.join(shown) + ')'
