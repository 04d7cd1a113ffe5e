class Odd:
    def __index__(self):
        return None


def told(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))


told(lambda: sum(1.5, ''))
told(lambda: sum([], ''))
told(lambda: sum((c for c in 'ab'), b''))
told(lambda: '%d' % Odd())
told(lambda: '%x' % Odd())
told(lambda: '%x' % 1.5)
told(lambda: '%d' % 'x')
