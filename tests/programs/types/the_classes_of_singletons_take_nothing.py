import inspect

for kind in type(None), type(...), type(NotImplemented):
    print(kind.__name__, kind(), kind() is kind(), kind.__new__(kind), inspect.signature(kind))
    for call in (lambda: kind(1), lambda: kind(a=2), lambda: kind.__new__(kind, 1), lambda: kind.__new__(), lambda: kind.__new__(int)):
        try:
            print(call())
        except TypeError as error:
            print(error)
