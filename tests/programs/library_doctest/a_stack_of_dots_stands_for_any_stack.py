import doctest


def f(n):
    """
    >>> f(-1)
    Traceback (most recent call last):
    ...
    ValueError: negative

    >>> f(-1)
    Traceback (most recent call last):
        ...
    ValueError: negative
    >>> f(-1)
    Traceback (most recent call last):
      File "x", line 3
        foo
    ValueError: negative
    >>> f(-1)
    Traceback (most recent call last):
    ValueError: negative
    >>> f(0)
    ... # goes on
    1
    >>> f(-1) # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ...
    ValueError: another text
    """
    if n < 0:
        raise ValueError('negative')
    return 1


print(doctest.testmod())
