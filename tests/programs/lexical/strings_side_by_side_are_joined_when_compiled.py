print("one" "two" 'three')
print(("a long sentence "
       "over two lines"))
name = "Ada"
print("Hello, " f"{name}" "!" r"\n")
print(b"ab" b"cd")
print("%s-" "%s" % (1, 2))          # joined first, formatted afterwards
print(len("a" "b" * 3))             # joined first, repeated afterwards
words = ["red" "green", "blue"]     # a forgotten comma
print(words, len(words))
code = compile("'a' 'b' 'c'", "x", "eval")
print(code.co_consts)
try:
    exec("'a' b'b'")
except SyntaxError as error:
    print(error.msg)
try:
    exec("'a' 5")
except SyntaxError as error:
    print(error.msg)
