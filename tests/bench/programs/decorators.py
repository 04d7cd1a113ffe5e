"""Decorators stacked on each other, passing *args and **kwargs through."""

import functools

calls = {}


def counted(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        calls[f.__name__] = calls.get(f.__name__, 0) + 1
        return f(*args, **kwargs)

    return wrapper


def clamped(low, high):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            return max(low, min(high, f(*args, **kwargs)))

        return wrapper

    return decorate


@counted
@clamped(0, 1000)
def area(width, height=1, *, scale=1):
    return width * height * scale


total = 0
for i in range(300_000):
    total += area(i % 50, 3, scale=2) + area(i % 7)
print(total, calls)
