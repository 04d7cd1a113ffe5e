def outer():
    message = 'before'
    def inner():
        return message
    message = 'after'
    return inner()
print(outer())
