import traceback, sys
def f(x):
    secret = x * 2
    return g(secret, 'a')
def g(a, b):
    raise ValueError(f'bad {a}') from KeyError('inner')
try: f(3)
except ValueError as e:
    te = traceback.TracebackException.from_exception(e, capture_locals=True)
    pass
    for fs in te.stack: print(fs.name, fs.lineno, fs.colno, fs.end_colno, fs.end_lineno, fs.locals if fs.name != "<module>" else "")
    print(te.exc_type, te.__cause__.exc_type, te.__suppress_context__, te == te)
    st = traceback.extract_tb(e.__traceback__); print(st[0].line, st[-1], len(st), st.format()[0].replace(__file__, 'FILE'))
    print([type(x).__name__ for x in traceback.walk_tb(e.__traceback__)], traceback.format_exception_only(ValueError('x\ny')))
    tb = e.__traceback__; 
    while tb: print(tb.tb_lineno, tb.tb_frame.f_code.co_name, sorted(tb.tb_frame.f_locals)[:1] if tb.tb_frame.f_code.co_name != '<module>' else ''); tb = tb.tb_next
def level3(): return traceback.format_stack()
def level2(): return level3()
print([l.strip().split('\n')[-1] for l in level2()], len(level2()))
try: raise SyntaxError('custom', ('file.py', 3, 5, 'x = = 1\n', 3, 6))
except SyntaxError as e: print(''.join(traceback.format_exception_only(e)))
try: compile('def f(:\n pass', 'snippet.py', 'exec')
except SyntaxError as e: print(traceback.format_exc().split('Traceback')[1][-120:]); print(e.lineno, e.offset, e.end_lineno, e.end_offset, e.text, e.filename, e.msg)
e = ValueError('a'); e.__notes__ = ['n1', 'n2']; print(traceback.format_exception_only(e))
e = ExceptionGroup('top', [ValueError('v'), ExceptionGroup('sub', [TypeError('t')])]); print(''.join(traceback.format_exception(e)), traceback.format_exception_only(e))
print(sys.exc_info(), traceback.format_exc())
