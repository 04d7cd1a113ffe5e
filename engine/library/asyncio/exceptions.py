"""What goes wrong among tasks."""


class CancelledError(BaseException):
    """The task was told to stop."""


class InvalidStateError(Exception):
    """Not to be done in this state."""


class BrokenBarrierError(RuntimeError):
    pass


TimeoutError = TimeoutError
