s = "banana"
print(s.find("an"), s.find("an", 2), s.find("x"), s.rfind("an"), s.index("n"), s.rindex("n"), s.find(""), s.rfind(""), s.find("", 10), s.find("a", -2), s.find("na", 0, -1))
print(s.count("a"), s.count("ana"), s.count(""), s.count("a", 2, 4), "".count(""), s.count("x"))
print(s.replace("a", "o"), s.replace("a", "o", 2), s.replace("", "-"), s.replace("", "-", 3), s.replace("ana", "x"), s.replace("b", ""), "".replace("", "x"), s.replace("a", "A", count=1))
print(s.startswith("ba"), s.startswith(("x", "ba")), s.startswith("na", 2), s.endswith("na"), s.endswith(()), s.startswith(""), s.endswith("an", 0, -1), s.startswith("", 7))
print(s.removeprefix("ban"), s.removesuffix("na"), s.removeprefix("x"), s.removesuffix(""), s.partition("n"), s.rpartition("n"), s.partition("x"), s.rpartition("x"))
for use in ("s.index('x')", "s.rindex('x')", "s.find(5)", "s.count()", "s.replace('a')", "s.replace('a', 5)", "s.startswith(5)", "s.startswith(['a'])", "s.startswith(('a', 5))", "s.partition('')", "s.partition(5)", "s.replace('a', 'b', 'c')", "s.find('a', 'b')", "s.removeprefix(5)", "s.endswith()", "s.index()", "s.replace('a', 'b', 1.5)"):
    try:
        print(use, "=", eval(use))
    except (ValueError, TypeError) as error:
        print(use, "->", type(error).__name__, error)
