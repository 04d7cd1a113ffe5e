import json
from dataclasses import dataclass, asdict
@dataclass
class User: name: str; age: int; tags: list
u = User("Ann", 30, ["x"])
text = json.dumps(asdict(u), indent=2)
print(text, User(**json.loads(text)) == u)
class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (set, frozenset)): return {"__set__": sorted(o)}
        if hasattr(o, "__dict__"): return {"__class__": type(o).__name__, **vars(o)}
        return super().default(o)
def decode(d):
    if "__set__" in d: return set(d["__set__"])
    if d.get("__class__") == "User": return User(**{k: v for k, v in d.items() if k != "__class__"})
    return d
packed = json.dumps({"users": [u], "ids": {3, 1}}, cls=Encoder)
print(packed, json.loads(packed, object_hook=decode))
print(json.loads(json.dumps({1: "int key", None: 2, True: 3})), json.loads(json.dumps((1, (2,)))), json.loads("[1.0, 1]"), json.dumps("\u00e9"), json.dumps({"b": 1, "a": 2}, sort_keys=True))
try: json.dumps({"x": print})
except TypeError as e: print(e)
config = json.loads('{"debug": true, "level": 3, "names": ["a", "b"], "none": null}')
print(config["debug"] is True, config["none"] is None, [type(v).__name__ for v in config.values()])
