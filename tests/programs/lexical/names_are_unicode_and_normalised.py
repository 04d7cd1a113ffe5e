größe = 5
变量 = 6
ﬁ = 7                       # one character, stored as two
print(größe, 变量, fi, "fi" in globals(), "ﬁ" in globals())
class A:
    ª = 1
print([n for n in vars(A) if not n.startswith("__")], A.a)
𝔵 = 3
print(x)
print("naïve".isidentifier(), "1a".isidentifier(), "".isidentifier(), "class".isidentifier(), "a-b".isidentifier(), "ℌ".isidentifier())
def f(**names): return names
print(f(𝐚=1), f(**{"𝐚": 1}).keys() == {"a"})
for source in ("a€ = 1", "x = ²", "a\u200bb = 1", "“text”", "x = 1\u00a0+ 2", "$x", "a?b", "x = 5 ! 3"):
    try:
        exec(source)
        print("accepted")
    except SyntaxError as error:
        print(ascii(source), ascii(error.msg), error.offset)
