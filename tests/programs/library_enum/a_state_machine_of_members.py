from enum import Enum, auto, Flag
class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    DONE = auto()
    @property
    def final(self): return self is State.DONE
    def on(self, event):
        return {(State.IDLE, "start"): State.RUNNING, (State.RUNNING, "finish"): State.DONE, (State.RUNNING, "stop"): State.IDLE}.get((self, event), self)
s = State.IDLE
for e in ("finish", "start", "stop", "start", "finish"):
    s = s.on(e)
    print(e, "->", s.name, s.final)
class Access(Flag):
    READ = auto(); WRITE = auto(); ADMIN = READ | WRITE | 4
def allowed(a, need): return need in a
print(allowed(Access.ADMIN, Access.READ), allowed(Access.READ, Access.WRITE), [f.name for f in Access.READ | Access.WRITE], Access.ADMIN & ~Access.READ)
def describe(s):
    match s:
        case State.IDLE | State.DONE: return "at rest"
        case State.RUNNING: return "busy"
print([describe(x) for x in State], {x: x.value for x in State}, State(2), State["DONE"], State.RUNNING in {State.RUNNING}, sorted(State, key=lambda x: -x.value)[0])
try: State("nope")
except ValueError as e: print(e)
