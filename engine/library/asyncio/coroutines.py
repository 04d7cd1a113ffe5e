"""What a coroutine is."""
from asyncio import iscoroutine, iscoroutinefunction

__all__ = ('iscoroutine', 'iscoroutinefunction')
