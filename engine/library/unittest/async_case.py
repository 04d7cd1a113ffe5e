"""Tests that are coroutines: each runs in an event loop of its own."""
from unittest.case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    loop_factory = None

    async def asyncSetUp(self): pass
    async def asyncTearDown(self): pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        result = await cm.__aenter__()
        self.addAsyncCleanup(cm.__aexit__, None, None, None)
        return result

    def _awaited(self, function):
        # The function's result, awaited when it is a coroutine.
        import asyncio
        result = function()
        if asyncio.iscoroutine(result):
            return self._runner.run(result)
        return result

    def _parts(self, method):
        import asyncio
        with asyncio.Runner() as self._runner:
            self._runner.get_loop()
            good = self._guarded(self.setUp) and self._guarded(lambda: self._awaited(self.asyncSetUp))
            if good:
                good = self._guarded(lambda: self._awaited(method))
                good = self._guarded(lambda: self._awaited(self.asyncTearDown)) and good
                good = self._guarded(self.tearDown) and good
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                self._guarded(lambda: self._awaited(lambda: function(*args, **kwargs)))
        return good
