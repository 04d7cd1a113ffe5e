def make():
    def show():
        return message
    show_now = show
    if False:
        message = "never bound"
    return show_now
f = make()
print(f.__code__.co_freevars)
f()
