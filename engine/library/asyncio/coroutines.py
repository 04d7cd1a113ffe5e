"""Which functions and objects are coroutines."""


async def _example():
    pass


_made = _example()
_coroutine_type = type(_made)
_made.close()


def iscoroutine(obj):
    return isinstance(obj, _coroutine_type)


def iscoroutinefunction(func):
    func = getattr(func, '__func__', func)
    while type(func).__name__ == 'partial':
        func = func.func
    code = getattr(func, '__code__', None)
    return code is not None and bool(code.co_flags & 0x80) or getattr(func, '_is_coroutine_marker', None) is not None
