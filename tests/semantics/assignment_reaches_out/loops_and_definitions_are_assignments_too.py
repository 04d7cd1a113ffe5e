def outer():
    i = 'mine'
    def helper():
        return 'first'
    def inner():
        for i in range(3):
            pass
        def helper():
            return 'second'
    inner()
    return i, helper()
print(outer())
