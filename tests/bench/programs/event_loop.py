"""A typical small program: a queue of events handled by registered callbacks."""

from collections import defaultdict, deque

handlers = defaultdict(list)


def on(kind):
    def register(f):
        handlers[kind].append(f)
        return f

    return register


log = deque(maxlen=5)
state = {"ticks": 0, "sum": 0}


@on("tick")
def count(event):
    state["ticks"] += 1


@on("tick")
@on("add")
def remember(event):
    log.append(event["n"])


@on("add")
def add(event):
    match event:
        case {"n": int(n)} if n % 2:
            state["sum"] += n
        case {"n": n}:
            state["sum"] -= 1


queue = deque()
for batch in range(8_000):
    queue.extend({"kind": "tick" if n % 3 else "add", "n": n} for n in range(batch, batch + 100))
    while queue:
        event = queue.popleft()
        for handle in handlers[event["kind"]]:
            handle(event)
print(state, list(log))
