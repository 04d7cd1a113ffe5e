import re
from collections import namedtuple
Token = namedtuple("Token", "kind value line column")
def tokenize(code):
    spec = [("NUMBER", r"\d+(\.\d*)?"), ("ASSIGN", r":="), ("END", r";"), ("ID", r"[A-Za-z]+"), ("OP", r"[+\-*/]"), ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("MISMATCH", r".")]
    line, start = 1, 0
    for mo in re.finditer("|".join(f"(?P<{n}>{p})" for n, p in spec), code):
        kind, value = mo.lastgroup, mo.group()
        if kind == "NEWLINE": line, start = line + 1, mo.end(); continue
        if kind == "SKIP": continue
        if kind == "MISMATCH": raise RuntimeError(f"{value!r} unexpected on line {line}")
        yield Token(kind, float(value) if kind == "NUMBER" else value, line, mo.start() - start)
for t in tokenize("x := 3.5 * (y" .replace("(", "") + ";\n  z := 2;"): print(t)
try: list(tokenize("a ? b"))
except RuntimeError as e: print(e)
def snake(name): return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
def camel(name): return re.sub(r"_([a-z])", lambda m: m[1].upper(), name)
print(snake("someCamelCaseName"), camel("some_snake_case"), re.sub(r"\s+", " ", "  a \n b  ").strip(), re.fullmatch(r"[\w.+-]+@[\w-]+\.[\w.]+", "a.b+c@d-e.org") is not None, re.findall(r"#(\w+)", "#one two #three"))
log = "10:01 ERROR disk full\n10:02 INFO ok\n10:03 ERROR net down"
print([m.groupdict() for m in re.finditer(r"^(?P<t>\S+) ERROR (?P<msg>.*)$", log, re.M)])
def template(text, **v): return re.sub(r"\{\{\s*(\w+)(?:\|(\w+))?\s*\}\}", lambda m: getattr(str(v.get(m[1], "?")), m[2] or "strip")(), text)
print(template("Hi {{ name|upper }}, {{x}} {{ missing }}", name="ann", x=5))
scanner = re.compile(r"(\d+)|(\w+)").scanner("12 ab 3")
print([m.groups() for m in iter(scanner.search, None)], re.Scanner([(r"\d+", lambda s, t: int(t)), (r"\s+", None), (r"\w+", lambda s, t: t)]).scan("1 a 22!")) 
print(re.purge(), re.NOFLAG, re.IGNORECASE, re.I | re.X, repr(re.RegexFlag(0)), re.compile("a") == re.compile("a"), hash(re.compile("a")) == hash(re.compile("a")), re.compile(rb"\d").findall(b"a1"), re.Pattern.__name__, re.Match.__module__)
