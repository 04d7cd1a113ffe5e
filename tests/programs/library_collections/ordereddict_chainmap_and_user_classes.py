from collections import OrderedDict, ChainMap, UserDict, UserList, UserString
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a"); print(o, list(o)); o.move_to_end("c", last=False); print(list(o), o.popitem(), o.popitem(last=False), o, o == {"b": 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), dict(a=1, b=2) == dict(b=2, a=1), list(reversed(OrderedDict(x=1, y=2))), o | {"z": 1}, OrderedDict.fromkeys("ab", 0))
base, over = {"a": 1, "b": 2}, {"b": 20, "c": 30}
c = ChainMap(over, base)
print(c["a"], c["b"], c.maps, dict(c), len(c), sorted(c), "a" in c, c.get("zz", "none"), c.parents, c.new_child({"a": 99})["a"], ChainMap(), list(c), c.new_child(x=5)["x"])
c["a"] = "written in front"; print(over, base, c.pop("c"), over)
class Upper(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = Upper(a=1); u["b"] = 2; u.update(c=3)
print(u, u.data, "A" in u, len(u), u | {"d": 4}, dict(u), u.copy())
l = UserList([3, 1]); l.append(2); l.sort(); print(l, l[0], l[1:], l + [9], l * 2, l.data, l == [1, 2, 3], 2 in l, UserList("ab"), isinstance(l, list), l.index(3))
s = UserString("hello"); print(s, s.upper(), s[1:3], s + "!", s == "hello", "ell" in s, len(s), s.replace("l", "L"), hash(s) == hash("hello"), type(s.upper()).__name__, s.data, s * 2, sorted(s)[:2])
for use in ("o.move_to_end('zz')", "OrderedDict().popitem()", "c['zz']", "del c['a']; del c['a']; c['a']", "del c['nope']", "c.pop('nope')", "ChainMap().popitem()", "u['zz']", "OrderedDict(5)", "UserList(5)", "o['nope']", "ChainMap({}).maps[1]", "u.pop('zz')"):
    try:
        exec(use)
        print(use, "fine")
    except Exception as error:
        print(use, "->", type(error).__name__, error)
