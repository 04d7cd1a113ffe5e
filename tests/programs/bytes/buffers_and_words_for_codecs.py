def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda: bytes(b'abc'.__buffer__(0))); t(lambda: bytearray(b'x').__buffer__(0)[0]); t(lambda: b''.__buffer__('a')); t(lambda: b''.__buffer__(1.5))
t(lambda: [n for n in dir(bytes)+dir(bytearray)+dir(memoryview) if 'buffer' in n])
t(lambda: str(b'a','utf-8',None)); t(lambda: str(b'a',None)); t(lambda: str(1.5,'\ud800')); t(lambda: str(b'a','\ud800')); t(lambda: str(b'a','utf-8','\ud800')); t(lambda: str(b'a\xff','utf-8','\ud800'));t(lambda: b'a'.decode('\ud800')); t(lambda: 'a'.encode('\ud800')); t(lambda: str(b'a','utf\0')); t(lambda: b'a'.decode('utf\0-8')); t(lambda: bytes('a','\ud800')); t(lambda: bytes('a','utf-8','\ud800')); t(lambda: bytes(5,'\ud800')); t(lambda: str('a','\ud800')); t(lambda: b'a'.__dunder__); t(lambda: bytes('a',None)); t(lambda: bytearray('a','utf-8',None)); t(lambda: 'a'.encode(None)); t(lambda: str(3,None))
b=bytearray(b'abc'); m=b.__buffer__(0); t(lambda: b.append(1)); t(lambda: b.__release_buffer__(m)); t(lambda: b.append(1)); t(lambda: b)
t(lambda: memoryview(b'q').__buffer__(0).tobytes())
t(lambda: 3 <= {}.items().mapping)
