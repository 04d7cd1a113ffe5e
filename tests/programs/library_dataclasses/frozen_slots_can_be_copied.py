import copy
import pickle
import weakref
from dataclasses import FrozenInstanceError, dataclass, field


@dataclass(frozen=True, slots=True)
class Stamp:
    land: str
    marks: list = field(default_factory=list)


first = Stamp("NO", [1])
second = copy.deepcopy(first)
print(second, second == first, second.marks is first.marks, copy.copy(first).marks is first.marks)
print(pickle.loads(pickle.dumps(first)), first.__getstate__())
try:
    second.land = "SE"
except FrozenInstanceError as error:
    print(error)


@dataclass(frozen=True)
class Cold:
    x: int = 1


@dataclass
class Warm:
    y: int = 2


for bases, frozen in (((Cold,), False), ((Warm,), True), ((Cold, Warm), True), ((Warm, Cold), False), ((Cold,), True)):
    try:
        print(dataclass(frozen=frozen)(type("Mixed", bases, {}))())
    except TypeError as error:
        print(error)


@dataclass(slots=True, weakref_slot=True)
class Watched:
    name: str


watched = Watched("cat")
watcher = weakref.ref(watched)
print(watched.__weakref__ is watcher, weakref.getweakrefcount(watched))
del watcher
print(watched.__weakref__, weakref.getweakrefcount(watched), weakref.getweakrefs(watched))
