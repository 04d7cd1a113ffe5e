import functools


def capture(*args, **keywords):
    return args, keywords


call = functools.partial(capture)
call.__setstate__((call, (), {}, {}))
print(repr(call))
call.__setstate__((capture, (call, 1), {'a': call}, {}))
print(repr(call).replace(repr(capture), 'capture'))


class Args(tuple):
    pass


class Names(dict):
    pass


call.__setstate__((capture, Args((1,)), Names(a=2), {'attribute': []}))
print(type(call.args), type(call.keywords), call.__dict__, call(5))
call.__setstate__((capture, (1,), {'a': 10}, None))
print(call.__dict__, call.args, call.keywords)
