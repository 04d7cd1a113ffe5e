for one in (None, NotImplemented, ...):
    print(type(one).__name__, list(vars(type(one))), type(one).__doc__)
print(NotImplemented.__reduce__(), (...).__reduce__())
