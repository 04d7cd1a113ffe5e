"""Which functions and objects are coroutines."""


async def _example():
    pass


_made = _example()
_coroutine_type = type(_made)
_made.close()


def iscoroutine(obj):
    return isinstance(obj, _coroutine_type)


def iscoroutinefunction(func):
    import inspect
    return inspect.iscoroutinefunction(func)
