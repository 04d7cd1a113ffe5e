"""Running a loop of events."""
from asyncio import Runner, run

__all__ = ('Runner', 'run')
