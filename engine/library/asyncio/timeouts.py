"""Time limits."""
from asyncio import Timeout, timeout, timeout_at

__all__ = ('Timeout', 'timeout', 'timeout_at')
