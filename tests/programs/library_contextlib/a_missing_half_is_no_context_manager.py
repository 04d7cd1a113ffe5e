from contextlib import AbstractAsyncContextManager, AbstractContextManager


class Door:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return None


class Wall(Door):
    __enter__ = None


class Trap(Door):
    __exit__ = None


class Gate:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        return None


print([issubclass(one, AbstractContextManager) for one in (Door, Wall, Trap, Gate, int)])
print([issubclass(one, AbstractAsyncContextManager) for one in (Door, Gate)])
