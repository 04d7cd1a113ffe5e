def outer(first):
    if first:
        x = 'kept'
    def inner():
        return x
    return inner

outer(True)
print(outer(False)())
