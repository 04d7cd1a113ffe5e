def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e,'__notes__',None))
t(lambda: bytes(range(256)).decode('cp1252','replace'))
t(lambda: bytes(range(256)).decode('cp1252'))
t(lambda: '€uro “q” é'.encode('Windows-1252'))
t(lambda: '€uro “q” é\u1234\u1235'.encode('cp1252'))
t(lambda: '€uro “q” é\u1234\u1235'.encode('1252','xmlcharrefreplace'))
t(lambda: '€\u1234'.encode('1252','backslashreplace'))
t(lambda: '€\udc81'.encode('1252','surrogateescape'))
t(lambda: '€\udc81'.encode('1252','surrogatepass'))
t(lambda: '\x80\x81\x9f'.encode('1252'))
t(lambda: '\udc81'.encode('utf-8','surrogatepass'))
t(lambda: '\udc81'.encode('latin-1','surrogatepass'))
t(lambda: '\udc81'.encode('utf-16','surrogatepass'))
for f in (lambda: b'abc'.decode('utf-16-le'), lambda: str(b'abc', 'utf-16-le'), lambda: b'abc'.decode('utf-16'), lambda: b'abc'.decode('utf-32-be'),
          lambda: '\ud800'.encode('utf-16-le'), lambda: 'é'.encode('us-ascii'), lambda: 'é'.encode('646'), lambda: '\u1234'.encode('l1'),
          lambda: b'\xff'.decode('u8'), lambda: b'\xff'.decode('utf_8_sig')):
    t(f)
