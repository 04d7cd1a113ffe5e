def walk(n):
    show = lambda: n
    if n > 0:
        walk(n - 1)
    print(show())

walk(2)
