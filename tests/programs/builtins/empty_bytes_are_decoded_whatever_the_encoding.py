def told(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


told(lambda: b''.decode('nosuch'))
told(lambda: str(b'', ''))
told(lambda: str(bytearray(), 'nosuch', 'nosuch'))
told(lambda: b'a'.decode(''))
told(lambda: ''.encode('nosuch'))
told(lambda: str(8, None))

told(lambda: (-5).__round__(10 ** 30))
told(lambda: round(5, 10 ** 5))
