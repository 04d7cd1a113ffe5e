def fail(text, n):
    return 1 / n


def caller():
    x = 1 + fail("\d", 0); y = 3


caller()
