# Frames as objects, and their variables as a mapping (PEP 667).


# A call: `_owner` says where it is found (see machine/frame_view.hpp). Where it
# was when it was last seen is all that is left of a generator that has ended.
class frame:
    def __init__(self, owner):
        self._owner = owner
        self._facts()

    def _facts(self):
        facts = _frame_facts(self._owner)
        if facts is None:
            return self._seen
        self._seen = facts[:3] + ({},) + facts[4:]  # its variables are not held
        return facts

    f_code = property(lambda self: self._seen[0])
    f_lineno = property(lambda self: self._facts()[1])
    f_lasti = property(lambda self: self._facts()[2])
    f_globals = property(lambda self: self._seen[4])
    f_builtins = property(lambda self: import_module('builtins').__dict__)

    def _trace(self, wish, value):
        wishes = _frame_traces.get(self._seen[5], _no_wishes)
        wishes = wishes[:wish] + (value,) + wishes[wish + 1:]
        wanted = (wishes[0] is not None) << 24 | (not wishes[1]) << 25 | wishes[2] << 26
        if _set_frame_trace(self._owner, wanted):
            _frame_traces[self._seen[5]] = wishes

    def _trace_if(self, wish, value):
        if not isinstance(value, bool):
            raise TypeError('attribute value type must be bool')
        self._trace(wish, value)

    f_trace = property(lambda self: _frame_traces.get(self._seen[5], _no_wishes)[0],
                       lambda self, function: self._trace(0, function), lambda self: self._trace(0, None))
    f_trace_lines = property(lambda self: _frame_traces.get(self._seen[5], _no_wishes)[1],
                             lambda self, value: self._trace_if(1, value))
    f_trace_opcodes = property(lambda self: _frame_traces.get(self._seen[5], _no_wishes)[2],
                               lambda self, value: self._trace_if(2, value))

    @property
    def f_locals(self):
        facts = self._facts()
        return facts[3] if facts[6] else FrameLocalsProxy(self)

    @property
    def f_back(self):
        back = _frame_back(self._owner)
        return None if back is None else frame(back)

    def clear(self):
        if _is_generator(self._owner):
            state = _generator_state(self._owner)
            if state == 2:
                raise RuntimeError('cannot clear an executing frame')
            if state == 1:
                raise RuntimeError('cannot clear a suspended frame')
            self._owner.close()
        elif not _clear_frame(self._owner):
            raise RuntimeError('cannot clear an executing frame')

    def __eq__(self, other):
        return type(other) is frame and self._seen[5] == other._seen[5]

    def __hash__(self):
        return hash(self._seen[5])

    def __repr__(self):
        code = self.f_code
        return f'<frame at {hex(id(self))}, file {code.co_filename!r}, line {self.f_lineno}, code {code.co_name}>'


_make_builtin(frame, False)
_tracers = [None, None]  # of sys.settrace and of sys.setprofile
_frame_traces = {}  # FrameId -> (f_trace, f_trace_lines, f_trace_opcodes)
_no_wishes = None, True, False
_native_calls = {}  # FrameId -> the built-in function that it calls
_event_names = {1: 'call', 2: 'line', 4: 'return', 8: 'exception', 16: 'opcode', 64: 'c_call', 128: 'c_return',
                256: 'c_exception'}


def set_tracer(which, function):
    _tracers[which] = function
    _set_tracing((_tracers[0] is not None) | (_tracers[1] is not None) << 1)


# One that raises hears nothing any more.
def trace_event(owner, event, argument):
    which = 0
    try:
        where = frame(owner)
        kind = event & ~32
        if kind == 8:
            argument = type(argument), argument, argument.__traceback__
        local = _tracers[0] if kind == 1 else where.f_trace if kind < 64 else None
        if _tracers[0] is not None and local is not None:
            answer = local(where, _event_names[kind], argument)
            if answer is not None:
                where.f_trace = answer
        which = 1
        if kind == 64:
            argument = argument[0] if len(argument) == 1 else argument[0].__get__(argument[1])
            _native_calls[where._seen[5]] = argument
        elif kind > 64:
            argument = _native_calls.pop(where._seen[5], None)
        if _tracers[1] is not None and kind in (1, 4, 64, 128, 256):
            _tracers[1](where, _event_names[kind], argument)
    except BaseException:
        set_tracer(which, None)
        raise
    finally:
        if event & 32:
            _frame_traces.pop(where._seen[5], None)
        _tracing_done()


_extra_variables = {}  # FrameId -> names that the code has no variable for


class FrameLocalsProxy:
    def __init__(self, frame):
        self._frame = frame

    def _extras(self):
        return _extra_variables.get(self._frame._seen[5], {})

    def _all(self):
        return self._frame._facts()[3] | self._extras()

    def __getitem__(self, key):
        value = self._all().get(key, _missing)
        if value is _missing:
            raise KeyError(f"local variable '{key!r}' is not defined")
        return value

    def __setitem__(self, key, value):
        if not isinstance(key, str) or not _set_frame_variable(self._frame._owner, key, value):
            _extra_variables.setdefault(self._frame._seen[5], {})[key] = value

    def __delitem__(self, key):
        raise TypeError('cannot remove variables from FrameLocalsProxy')

    def __iter__(self): return iter(self._all())
    def __reversed__(self): return reversed(self._all())
    def __len__(self): return len(self._all())
    def __contains__(self, key): return key in self._all()
    def __or__(self, other): return self._all() | dict(other)
    def __ror__(self, other): return dict(other) | self._all()
    def __repr__(self): return repr(self._all())
    def keys(self): return list(self._all())
    def values(self): return list(self._all().values())
    def items(self): return list(self._all().items())
    def copy(self): return self._all()
    def get(self, key, default=None, /): return self._all().get(key, default)

    def __ior__(self, other):
        self.update(other)
        return self

    def __eq__(self, other):
        if type(other) is FrameLocalsProxy:
            return self._frame == other._frame
        return self._all() == other if isinstance(other, dict) else NotImplemented

    def update(self, other, /):
        for key, value in dict(other).items():
            self[key] = value

    def setdefault(self, key, default=None, /):
        if key not in self:
            self[key] = default
        return self[key]

    __hash__ = None


_make_builtin(FrameLocalsProxy, False)


def frame_of_traceback(traceback):
    return frame(traceback)


def frame_at(depth):
    owner = _frame_at(depth)
    return None if owner is None else frame(owner)
