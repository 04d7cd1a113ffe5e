s = "Python closures"
print(s[0], s[-1], s[:6], s[7:], s[::-1], s[::3], s.upper(), s.replace("closures", "rocks"), len(s), s.find("clo"), s.count("o"))
print(f"{'name':<10}|{'qty':>5}|{'price':^9}|")
for name, qty, price in (("tea", 2, 3.5), ("coffee", 10, 12.25)): print(f"{name:<10}|{qty:>5}|{price:^9.2f}|")
print("%s has %d items costing %.1f" % ("cart", 3, 9.99), "{0} {1} {0}".format("a", "b"), "{n:>{w}}".format(n=5, w=4))
print("a,b,,c".split(","), " pad ".strip(), "-".join("abc"), "Title Case".swapcase(), "abc".isalpha(), "x=1;y=2".partition(";"))
words = "never odd or even"
clean = words.replace(" ", "")
print(clean == clean[::-1], words.title(), sorted(set(clean)), max(words.split(), key=len), "".join(sorted("hello")))
print("multi\nline\ttab", repr("multi\nline"), r"raw\n", "é" "ü", "\u2764", 'it''s', "a" * 3 + "b", "abc" < "abd", "z" in "xyz")
def caesar(text, n): return "".join(chr((ord(c) - 97 + n) % 26 + 97) if c.islower() else c for c in text)
print(caesar("hello, world", 3), caesar(caesar("hello", 3), -3))
