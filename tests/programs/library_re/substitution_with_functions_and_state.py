import re
def counter():
    n = 0
    def number(m):
        nonlocal n
        n += 1
        return f"{n}:{m[0]}"
    return number
print(re.sub(r"\w+", counter(), "a bc d"), re.sub(r"\b\w", lambda m: m[0].upper(), "the end"), re.sub(r"(\d+)", lambda m: str(int(m[1]) + 1), "v1.9"))
def evaluate(text, **names):
    return re.sub(r"\$\{([^}]*)\}", lambda m: str(eval(m[1], {}, names)), text)
print(evaluate("${a} + ${b} = ${a + b}", a=1, b=2))
def failing(m): raise KeyError(m[0])
try: re.sub("x", failing, "axb")
except KeyError as e: print("from the function", e)
try: re.sub("a", lambda m: 5, "a")
except TypeError as e: print(e)
def nested(m): return re.sub("[aeiou]", "*", m[0])
print(re.sub(r"\w{4,}", nested, "some tiny words as well"), re.subn("[ab]", lambda m: {"a": "b", "b": "a"}[m[0]], "abba"))
gen = (m.span() for m in re.finditer("a", "banana"))
print(next(gen), list(gen), [m.start() for m in re.finditer("(?=ana)", "banana")])
pat = re.compile(r"(?P<k>\w+)=(?P<v>\w+)")
print(dict(m.group("k", "v") for m in pat.finditer("a=1, b=2")), pat.sub(r"\g<v>=\g<k>", "a=1"), pat.search("none"), pat.match(" a=1", 1).groups(), pat.pattern, pat.groups)
