"""Coroutines that take turns: an event loop on the virtual clock.

Waiting takes no real time: when every task waits, the clock jumps to the next
moment at which something happens.
"""
from asyncio.exceptions import (BrokenBarrierError, CancelledError, IncompleteReadError, InvalidStateError, LimitOverrunError,
                                SendfileNotAvailableError, TimeoutError)
from asyncio.coroutines import iscoroutine, iscoroutinefunction
from asyncio.events import (AbstractEventLoop, AbstractEventLoopPolicy, AbstractServer, DefaultEventLoopPolicy, Handle, TimerHandle,
                            _get_running_loop, get_event_loop, get_event_loop_policy, get_running_loop, new_event_loop,
                            set_event_loop, set_event_loop_policy)
from asyncio.futures import Future, isfuture, wrap_future
from asyncio.locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown
from asyncio.tasks import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Task, all_tasks, as_completed, create_eager_task_factory,
                           create_task, current_task, eager_task_factory, ensure_future, gather, shield, sleep, to_thread, wait,
                           wait_for)
from asyncio.base_events import BaseEventLoop, EventLoop, SelectorEventLoop
from asyncio.timeouts import Timeout, timeout, timeout_at
from asyncio.taskgroups import TaskGroup
from asyncio.runners import Runner, run

__all__ = [
    'BaseEventLoop', 'iscoroutinefunction', 'iscoroutine', 'AbstractEventLoopPolicy', 'AbstractEventLoop', 'Handle', 'TimerHandle',
    'get_event_loop_policy', 'set_event_loop_policy', 'get_event_loop', 'set_event_loop', 'new_event_loop', 'get_running_loop',
    'BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError', 'Future', 'wrap_future', 'isfuture', 'Lock',
    'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier', 'Runner', 'run', 'Queue', 'PriorityQueue', 'LifoQueue',
    'QueueFull', 'QueueEmpty', 'QueueShutDown', 'TaskGroup', 'Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION',
    'ALL_COMPLETED', 'wait', 'wait_for', 'as_completed', 'sleep', 'gather', 'shield', 'ensure_future', 'current_task', 'all_tasks',
    'create_eager_task_factory', 'eager_task_factory', 'to_thread', 'Timeout', 'timeout', 'timeout_at', 'SelectorEventLoop',
    'DefaultEventLoopPolicy', 'EventLoop', 'IncompleteReadError', 'LimitOverrunError', 'SendfileNotAvailableError',
    'AbstractServer',
    'BaseProtocol', 'Protocol', 'BufferedProtocol', 'DatagramProtocol', 'SubprocessProtocol', 'BaseTransport', 'ReadTransport',
    'WriteTransport', 'Transport', 'DatagramTransport', 'SubprocessTransport', 'StreamReader', 'StreamWriter',
    'StreamReaderProtocol', 'open_connection', 'start_server', 'Server']

# Modules that few programs need are read when one of their names is first asked for.
_later = {'protocols': ('BaseProtocol', 'Protocol', 'BufferedProtocol', 'DatagramProtocol', 'SubprocessProtocol'),
          'transports': ('BaseTransport', 'ReadTransport', 'WriteTransport', 'Transport', 'DatagramTransport',
                         'SubprocessTransport'),
          'streams': ('StreamReader', 'StreamWriter', 'StreamReaderProtocol', 'open_connection', 'start_server'),
          '_network': ('Server',)}


def __getattr__(name):
    from importlib import import_module
    for module, names in _later.items():
        if name == module or name in names:
            found = import_module(f'asyncio.{module}')
            return found if name == module else getattr(found, name)
    raise AttributeError(f"module 'asyncio' has no attribute {name!r}")
