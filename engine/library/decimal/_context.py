"""Signals, flags and the context that says how Decimal arithmetic rounds."""
__name__ = 'decimal'

ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR = 'ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR'
ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP = 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP'
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
_modes = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_signals = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
# In the order of a context's repr; the kinds of InvalidOperation stand where theirs is reported.
_reported = (Clamped, ConversionSyntax, DivisionByZero, DivisionImpossible, DivisionUndefined, Inexact, InvalidOperation,
             FloatOperation, Overflow, Rounded, Subnormal, Underflow)
_invalid = (ConversionSyntax, DivisionImpossible, DivisionUndefined)


class SignalDict:
    """Which signals are set: a dict with fixed keys."""

    def __init__(self, on=()):
        if isinstance(on, (dict, SignalDict)):
            on = [signal for signal, is_on in on.items() if is_on]
        for signal in on:
            if signal not in _signals:
                raise TypeError(f'values for flags or traps must be a list of signals')
        self._on = {signal: signal in on for signal in _signals}
        self._kinds = set()

    def __getitem__(self, signal):
        return self._on[signal]

    def __setitem__(self, signal, value):
        if signal not in self._on:
            raise KeyError('invalid error flag')
        self._on[signal] = bool(value)
        if signal is InvalidOperation:
            self._kinds = set()

    def __delitem__(self, signal):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter(self._on)

    def __len__(self):
        return len(self._on)

    def __contains__(self, signal):
        return signal in self._on

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return self._on == other._on
        return self._on == other

    def get(self, signal, default=None):
        return self._on.get(signal, default)

    def keys(self):
        return self._on.keys()

    def values(self):
        return self._on.values()

    def items(self):
        return self._on.items()

    def copy(self):
        return dict(self._on)

    def update(self, other):
        for signal, value in other.items():
            self[signal] = value

    def __repr__(self):
        return '{' + ', '.join([f'{signal!r}:{value}' for signal, value in self._on.items()]) + '}'

    def _names(self, all_kinds):
        # As a context's repr tells them: InvalidOperation where its first kind stands.
        names = []
        for kind in _reported:
            if kind in _invalid:
                if not self._on[InvalidOperation] or not (all_kinds or kind in self._kinds):
                    continue
                kind = InvalidOperation
            elif not self._on[kind]:
                continue
            if kind.__name__ not in names:
                names.append(kind.__name__)
        return ', '.join(names)


def _whole(name, value, low, high):
    if not isinstance(value, int):
        raise TypeError('an integer is required')
    if not low <= value <= high:
        if name in ('capitals', 'clamp'):
            raise ValueError(f'valid values for {name} are 0 or 1')
        limits = {'prec': '[1, MAX_PREC]', 'Emin': '[MIN_EMIN, 0]', 'Emax': '[0, MAX_EMAX]'}[name]
        raise ValueError(f'valid range for {name} is {limits}')
    return value


_limits = {'prec': (1, MAX_PREC), 'Emin': (MIN_EMIN, 0), 'Emax': (0, MAX_EMAX), 'capitals': (0, 1), 'clamp': (0, 1)}


class _first:
    prec, rounding, Emin, Emax, capitals, clamp = 28, ROUND_HALF_EVEN, -999999, 999999, 1, 0
    traps = (DivisionByZero, Overflow, InvalidOperation)


_default = [_first]


class Context:
    """How many digits, which rounding, which signals raise; and what was signalled."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        like = _default[0]
        given = (('prec', prec), ('rounding', rounding), ('Emin', Emin), ('Emax', Emax), ('capitals', capitals), ('clamp', clamp))
        for name, value in given:
            setattr(self, name, getattr(like, name) if value is None else value)
        self.flags = SignalDict(flags or ())
        self.traps = SignalDict(like.traps if traps is None else traps)

    def __setattr__(self, name, value):
        if name in _limits:
            _whole(name, value, *_limits[name])
        elif name == 'rounding':
            if value not in _modes:
                raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                                "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        elif name in ('flags', 'traps'):
            if not isinstance(value, SignalDict):
                value = SignalDict(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def copy(self):
        made = Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags, self.traps)
        made.flags._kinds = set(self.flags._kinds)
        return made

    __copy__ = copy

    def clear_flags(self):
        self.flags = SignalDict()

    def clear_traps(self):
        self.traps = SignalDict()

    def _signal(self, kind, result=None):
        # Notes a signal; raises it if trapped, else answers the result.
        signal = InvalidOperation if issubclass(kind, InvalidOperation) else kind
        self.flags._on[signal] = True
        if kind in _invalid:
            self.flags._kinds.add(kind)
        if self.traps._on[signal]:
            raise signal([kind])
        return result

    def create_decimal(self, num='0', /):
        from decimal import Decimal, _fixed
        return _fixed(Decimal(num), self)

    def create_decimal_from_float(self, f, /):
        from decimal import Decimal, _fixed
        return _fixed(Decimal.from_float(f), self)

    def __repr__(self):
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, flags=[{self.flags._names(False)}], '
                f'traps=[{self.traps._names(True)}])')

    def __reduce__(self):
        return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                         [s for s in self.flags if self.flags[s]], [s for s in self.traps if self.traps[s]])


def _add_methods():
    # Context methods that are methods of Decimal with this context.
    def one(name, method=None):
        def call(self, x, /):
            from decimal import _converted
            return getattr(_converted(x), method or name)(context=self)
        return name, call

    def two(name, method=None):
        def call(self, x, y, /):
            from decimal import _converted
            return getattr(_converted(x), method or name)(_converted(y), context=self)
        return name, call

    def plain(name):
        def call(self, x, /):
            from decimal import _converted
            return getattr(_converted(x), name)()
        return name, call

    made = [one(n) for n in ('exp', 'ln', 'log10', 'logb', 'logical_invert', 'next_minus', 'next_plus', 'normalize', 'number_class',
                             'sqrt', 'to_eng_string', 'is_normal', 'is_subnormal', 'to_integral_exact', 'to_integral_value')]
    made += [one('to_integral', 'to_integral_value'), one('abs', '_abs'), one('minus', '_minus'), one('plus', '_plus')]
    made += [two(n) for n in ('compare', 'compare_signal', 'logical_and', 'logical_or', 'logical_xor', 'max', 'max_mag', 'min',
                              'min_mag', 'next_toward', 'quantize', 'remainder_near', 'rotate', 'scaleb', 'shift')]
    made += [two('add', '_add'), two('subtract', '_subtract'), two('multiply', '_multiply'), two('divide', '_divide'),
             two('divide_int', '_divide_int'), two('remainder', '_remainder'), two('divmod', '_divmod'),
             two('compare_total'), two('compare_total_mag'), two('copy_sign'), two('same_quantum')]
    made += [plain(n) for n in ('canonical', 'copy_abs', 'copy_negate', 'is_canonical', 'is_finite', 'is_infinite', 'is_nan',
                                'is_qnan', 'is_signed', 'is_snan', 'is_zero', 'radix')]
    for name, function in made:
        function.__name__ = name
        function.__qualname__ = 'Context.' + name
        setattr(Context, name, function)


def _power(self, /, a, b, modulo=None):
    from decimal import _converted
    return _converted(a)._power(_converted(b), modulo, self)


def _fma(self, x, y, z, /):
    from decimal import _converted
    return _converted(x).fma(_converted(y), _converted(z), context=self)


def _string(self, x, /):
    from decimal import _converted
    return str(_converted(x))


def _same(self, x, /):
    from decimal import Decimal
    return Decimal(x)


_add_methods()
Context.power, Context.fma, Context.to_sci_string, Context.copy_decimal = _power, _fma, _string, _same

DefaultContext = _default[0] = Context()
BasicContext = Context(9, ROUND_HALF_UP, traps=(DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow))
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=())
_current = [DefaultContext.copy()]


def getcontext():
    return _current[0]


def in_context(context):
    # What an operation goes by that was given a context, or none.
    if context is None:
        return _current[0]
    if not isinstance(context, Context):
        raise TypeError('optional argument must be a context')
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current[0] = context


class ContextManager:
    def __init__(self, context):
        self._context = context

    def __enter__(self):
        self._saved = getcontext()
        _current[0] = self._context
        return self._context

    def __exit__(self, *details):
        _current[0] = self._saved


ContextManager.__module__ = 'decimal'


def localcontext(ctx=None, **changes):
    if ctx is not None and not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    context = (ctx or getcontext()).copy()
    for name, value in changes.items():
        if name not in _limits and name not in ('rounding', 'flags', 'traps'):
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        setattr(context, name, value)
    return ContextManager(context)
