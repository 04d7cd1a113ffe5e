# Generators and coroutines have one level less.
def nested(levels, head, inner="pass"):
    items = ", ".join("x" for _ in range(levels))
    return f"{head}\n with {items}:\n  {inner}\n"


def tried(source):
    try:
        compile(source, "deep", "exec")
        return "fine"
    except SyntaxError as error:
        return f"{error.msg}, line {error.lineno}"


for levels in (19, 20, 21):
    print(levels, tried(nested(levels, "def f():")), "|", tried(nested(levels, "async def f():")), "|",
          tried(nested(levels, "def f():", "yield")))
