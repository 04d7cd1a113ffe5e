def tell(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
e = OSError(2, 'msg', 'a', None, 'b')
print(e.filename, e.filename2, e, repr(e), e.args); print(type(e), OSError(1, 'x').filename2, OSError(1).filename, OSError().errno)
e.filename2 = 'zz'; print(e); del e.filename2; tell(lambda: e.filename2)
