"""What goes wrong among tasks."""


class CancelledError(BaseException):
    """The task was told to stop."""


class InvalidStateError(Exception):
    """Not to be done in this state."""


class BrokenBarrierError(RuntimeError):
    pass


class SendfileNotAvailableError(RuntimeError):
    """The system does not send files by itself."""


class IncompleteReadError(EOFError):
    """The end came before all that was wanted."""

    def __init__(self, partial, expected):
        wanted = 'undefined' if expected is None else repr(expected)
        super().__init__(f'{len(partial)} bytes read on a total of {wanted} expected bytes')
        self.partial = partial
        self.expected = expected

    def __reduce__(self):
        return type(self), (self.partial, self.expected)


class LimitOverrunError(Exception):
    """More came before the separator than may be kept."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed

    def __reduce__(self):
        return type(self), (self.args[0], self.consumed)


TimeoutError = TimeoutError
