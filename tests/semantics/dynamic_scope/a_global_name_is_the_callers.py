x = 'global'
def show():
    return x
def caller():
    x = 'caller'
    return show()
print(show(), caller())
