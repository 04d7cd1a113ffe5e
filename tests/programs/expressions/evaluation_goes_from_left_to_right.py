def t(name, value=None):
    print(name, end=" ")
    return value if value is not None else name
t(1) + t(2) * t(3) - t(4); print()
t("f", print)(t("a"), *t("b", ["x"]), t("c"), k=t("d") and None if False else None, **{} ) if False else print("skipped")
def call(*a, **k): pass
t("f", call)(t("a"), *t("b", []), t("c"), k=t("d"), **t("e", {})); print()
{t("k1"): t("v1"), t("k2"): t("v2")}; print()
[t("a"), t("b"), *t("c", [])]; print()
t("list", [1, 2, 3])[t("lo", 0):t("hi", 2):t("step", 1)]; print()
t("yes") if t("cond") else t("no"); print()
t(1) < t(2) < t(3) < t(0, -1) < t("never"); print()
d = {}
t("d", d)[t("key")] = t("value"); print()
t("x", d)[t("k")] = t("y", d)[t("l")] = t("v"); print()
d["n"] = 1
t("d", d)[t("i", "n")] += t("amount", 5); print(d["n"])
(lambda a=t("default"): t("body"))(); print()
f"{t('first')}{t('second'):{t('spec', '>3')}}"; print()
t("a") and t("b") or t("c"); print()
not t("x") == t("y"); print()
assert t("assert"), t("never")
print()
