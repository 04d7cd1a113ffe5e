import inspect


def outer():
    def inner():
        return (1
                / 0)
    inner()


try:
    outer()
except ZeroDivisionError as error:
    for frame in inspect.getinnerframes(error.__traceback__, 3):
        print(type(frame).__name__, frame.function, frame.lineno, frame.code_context, frame.index, frame.positions)
    print([(frame.function, frame.lineno) for frame in inspect.trace()])
    place = inspect.getframeinfo(error.__traceback__)
    print(len(place), place[1:], place.positions.col_offset)


def stack():
    return [(frame.function, frame.lineno, frame.code_context) for frame in inspect.getouterframes(inspect.currentframe())]


print(stack(), inspect.stack()[0].function)
print(inspect.Traceback('f', 1, 'g', None, None), inspect.FrameInfo(None, 'f', 1, 'g', ['x'], 0).positions)
