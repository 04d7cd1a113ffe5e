def outer():
    message = 'before'
    def inner():
        return message
    message = 'after'
    return inner() + ' ' + message

print(outer())
