import contextvars
v = contextvars.ContextVar('v'); tok = v.set(5)
def set_(o, n):
    try: setattr(o, n, 1)
    except AttributeError as e: print(e)
set_(v, 'name'); set_(tok, 'var'); set_(tok, 'old_value'); print(v.name, tok.var is v, tok.old_value, v.get()); v.reset(tok)
