total = 1 + \
    2 + \
    3
print(total)

if total > 5 and \
        total < 7:
    print("the condition spans two lines")

text = "one \
two"
print(repr(text))

# A comment cannot be continued: the next line is code of its own. \
print("this line runs")

names = ["a",  # brackets need no backslash
         # and may hold comments and blank lines

         "b"]
print(names)

for source in ("x = 1 \\ ", "x = 1 \\", "x = \\\n1"):
    try:
        exec(source)
        print("accepted", source.encode())
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
