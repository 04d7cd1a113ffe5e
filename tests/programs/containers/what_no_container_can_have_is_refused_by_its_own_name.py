class Huge:
    def __index__(self):
        return 2**100


def told(use):
    try:
        print(use())
    except (IndexError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)


huge, items = Huge(), [1, 2]
for thing in ([1], (1,), 'a', b'a', bytearray(b'a'), range(3)):
    told(lambda: thing[huge])
    told(lambda: thing * huge)
    told(lambda: huge * thing)
    told(lambda: thing[:huge])
for thing in ([1], bytearray(b'a')):
    told(lambda: thing.__setitem__(huge, 1))
    told(lambda: thing.__delitem__(huge))
told(lambda: [1].__imul__(huge))
told(lambda: bytes(huge))
told(lambda: bytearray(huge))
