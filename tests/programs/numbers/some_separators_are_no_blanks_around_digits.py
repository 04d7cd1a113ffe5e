for text in ['  12 ', '\t7\n\v\f\r', '\u2003\u0663\xa0', '7\x1c', '\x1d7', ' ', '1 2', b' 7 ', b'\x0b8', b'7\xa0', b'7\x1c', bytearray(b' 5')]:
    for kind in int, float:
        try:
            print(repr(text), kind(text))
        except ValueError as e:
            print(repr(text), e)
