"""Groups of tasks."""
from asyncio import TaskGroup

__all__ = ('TaskGroup',)
