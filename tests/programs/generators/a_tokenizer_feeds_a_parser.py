import re
TOKENS = [("NUM", r"\d+(\.\d*)?"), ("NAME", r"[A-Za-z_]\w*"), ("OP", r"[-+*/^()=,]"), ("SKIP", r"\s+"), ("BAD", r".")]
PATTERN = re.compile("|".join(f"(?P<{n}>{p})" for n, p in TOKENS))
def tokens(text):
    for m in PATTERN.finditer(text):
        kind = m.lastgroup
        if kind == "SKIP": continue
        if kind == "BAD": raise SyntaxError(f"unexpected {m.group()!r} at {m.start()}")
        yield kind, (float(m.group()) if "." in m.group() else int(m.group())) if kind == "NUM" else m.group()
    yield "END", None
class Parser:
    def __init__(self): self.vars = {"pi": 3.14159}; self.funcs = {"max": max, "sq": lambda v: v * v}
    def run(self, text):
        self.stream = tokens(text); self.advance()
        result = self.statement()
        if self.tok[0] != "END": raise SyntaxError(f"trailing {self.tok[1]!r}")
        return result
    def advance(self): self.tok = next(self.stream)
    def accept(self, v):
        if self.tok[1] == v and self.tok[0] == "OP": self.advance(); return True
        return False
    def expect(self, v):
        if not self.accept(v): raise SyntaxError(f"expected {v!r}, got {self.tok[1]!r}")
    def statement(self):
        v = self.expr()
        if isinstance(v, tuple) and self.accept("="):
            self.vars[v[1]] = r = self.value(self.expr()); return r
        return self.value(v)
    def value(self, v):
        if not isinstance(v, tuple): return v
        try: return self.vars[v[1]]
        except KeyError: raise NameError(f"name {v[1]!r} is not defined") from None
    def expr(self):
        left = self.term()
        while self.tok[1] in ("+", "-"):
            op = self.tok[1]; self.advance(); right = self.value(self.term())
            left = self.value(left) + right if op == "+" else self.value(left) - right
        return left
    def term(self):
        left = self.power()
        while self.tok[1] in ("*", "/"):
            op = self.tok[1]; self.advance(); right = self.value(self.power())
            left = self.value(left) * right if op == "*" else self.value(left) / right
        return left
    def power(self):
        base = self.atom()
        return self.value(base) ** self.value(self.power()) if self.accept("^") else base
    def atom(self):
        kind, val = self.tok
        if self.accept("("): v = self.expr(); self.expect(")"); return self.value(v)
        if self.accept("-"): return -self.value(self.atom())
        if kind == "NUM": self.advance(); return val
        if kind == "NAME":
            self.advance()
            if self.accept("("):
                args = []
                while not self.accept(")"):
                    args.append(self.value(self.expr())); self.accept(",")
                return self.funcs[val](*args)
            return ("ref", val)
        raise SyntaxError(f"unexpected {val!r}")
p = Parser()
for line in ("1 + 2 * 3", "x = 4", "x * (x - 1)", "2 ^ 3 ^ 2", "max(1, x, 2) + sq(3)", "-x + 10 / 4", "y + 1", "1 +", "3 $ 4", "(1", "1 2", "10 / 0", "nope(1)", "pi * 2"):
    try: print(line, "=>", p.run(line))
    except (SyntaxError, NameError, ZeroDivisionError) as e: print(line, "!!", type(e).__name__, e)
    except KeyError as e: print(line, "!! unknown function", e)
