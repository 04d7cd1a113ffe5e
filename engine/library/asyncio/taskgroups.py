"""Tasks that end together."""
from asyncio.exceptions import CancelledError
from asyncio.events import get_running_loop
from asyncio.tasks import _set_unless_done, current_task


class TaskGroup:
    """Tasks that end together: one that fails stops the others."""

    def __init__(self):
        self._tasks = set()
        self._errors = []
        self._base_error = None  # an exit or an interrupt, which is not put into the group
        self._aborting = False
        self._entered = self._exiting = False
        self._loop = self._parent = None
        self._on_completed = None
        self._parent_cancel_requested = False

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has already been entered')
        self._loop = self._loop or get_running_loop()
        self._parent = current_task(self._loop)
        if self._parent is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        self._entered = True
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

    def _note(self, error):
        if self._base_error is None and isinstance(error, (SystemExit, KeyboardInterrupt)):
            self._base_error = error

    def _task_done(self, task):
        self._tasks.discard(task)
        if self._on_completed is not None and not self._tasks:
            _set_unless_done(self._on_completed, True)
        error = None if task.cancelled() else task.exception()
        if error is None:
            return
        self._errors.append(error)
        self._note(error)
        if self._parent.done():
            self._loop.call_exception_handler({
                'message': f'Task {task!r} has errored out but its parent task {self._parent} is already completed',
                'exception': error, 'task': task})
        elif not self._aborting and not self._parent_cancel_requested:
            self._abort()
            self._parent_cancel_requested = True
            self._parent.cancel()

    async def __aexit__(self, kind, error, traceback):
        self._exiting = True
        self._note(error)
        cancelled = error if isinstance(error, CancelledError) else None
        if error is not None and not self._aborting:
            self._abort()
        cancelled = await self._all_done(cancelled)
        if self._base_error is not None:
            raise self._base_error
        if self._parent_cancel_requested and self._parent.uncancel() == 0:
            cancelled = None
        if cancelled is not None and not self._errors:
            raise cancelled
        if error is not None and not isinstance(error, CancelledError):
            self._errors.append(error)
        if self._errors:
            if self._parent.cancelling():  # from outside: that stays so
                self._parent.uncancel()
                self._parent.cancel()
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None

    async def _all_done(self, cancelled):
        # Waits for the tasks; the cancellation that came meanwhile, or the one before.
        while self._tasks:
            if self._on_completed is None:
                self._on_completed = self._loop.create_future()
            try:
                await self._on_completed
            except CancelledError as again:
                if not self._aborting:
                    cancelled = again
                    self._abort()
            self._on_completed = None
        return cancelled

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
