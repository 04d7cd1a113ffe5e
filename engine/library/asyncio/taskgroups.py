"""Tasks that end together."""
from asyncio.exceptions import CancelledError
from asyncio.events import get_running_loop
from asyncio.tasks import _set_unless_done, current_task


class TaskGroup:
    """Tasks that end together: one that fails stops the others."""

    def __init__(self):
        self._tasks = set()
        self._errors = []
        self._aborting = False
        self._entered = self._exiting = False
        self._on_completed = None
        self._parent_cancel_requested = False

    async def __aenter__(self):
        self._entered = True
        self._loop = get_running_loop()
        self._parent = current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} has not been entered')
        if self._exiting and not self._tasks:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} is finished')
        if self._aborting:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} is shutting down')
        task = self._loop.create_task(coro, name=name, context=context)
        self._tasks.add(task)
        task.add_done_callback(self._task_done)
        return task

    def _abort(self):
        self._aborting = True
        for task in sorted(self._tasks, key=lambda task: id(task)):
            if not task.done():
                task.cancel()

    def _task_done(self, task):
        self._tasks.discard(task)
        if self._on_completed is not None and not self._tasks:
            _set_unless_done(self._on_completed, True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if not self._aborting and not self._parent_cancel_requested:
            self._abort()
            self._parent_cancel_requested = True
            self._parent.cancel()

    async def __aexit__(self, kind, error, traceback):
        self._exiting = True
        cancelled = error if kind is not None and issubclass(kind, CancelledError) else None
        if self._parent_cancel_requested:
            if self._parent.uncancel() == 0:
                cancelled = None
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            self._on_completed = self._loop.create_future()
            try:
                await self._on_completed
            except CancelledError as again:
                if not self._aborting:
                    cancelled = again
                    self._abort()
                elif self._parent_cancel_requested and self._parent.uncancel() == 0:
                    cancelled = None
            self._on_completed = None
        if cancelled is not None and not self._errors:
            raise cancelled
        if kind is not None and not issubclass(kind, CancelledError):
            self._errors.append(error)
        if self._errors:
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None

    def __repr__(self):
        info = ['']
        if self._tasks:
            info.append(f'tasks={len(self._tasks)}')
        if self._errors:
            info.append(f'errors={len(self._errors)}')
        if self._aborting:
            info.append('cancelling')
        elif self._entered:
            info.append('entered')
        return f"<TaskGroup{' '.join(info)}>"
