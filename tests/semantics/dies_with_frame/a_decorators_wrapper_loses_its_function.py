def shout(f):
    def wrapper():
        return f().upper()
    return wrapper

@shout
def hello():
    return 'hello'

try:
    hello()
except NameError as e:
    print(e)
