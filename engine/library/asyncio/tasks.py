"""Tasks, and waiting for them."""
from asyncio import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Task, all_tasks, as_completed, create_task, current_task,
                     ensure_future, gather, shield, sleep, wait, wait_for)
