"""What goes wrong in asyncio."""
from asyncio import BrokenBarrierError, CancelledError, InvalidStateError, TimeoutError

__all__ = ('BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError')
