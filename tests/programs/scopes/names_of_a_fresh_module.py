print(dir())
print(list(globals()))
x: int = 3
print(__annotations__, __cached__, __doc__, __package__)
print(vars() is globals(), locals() is globals())
def f():
    print(dir(), locals())
f()
