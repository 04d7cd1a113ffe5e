"""Module docs.

>>> square(2)
4
"""
import doctest
def square(n):
    """Squares a number.

    >>> square(3)
    9
    >>> square(-2)
    5
    >>> for i in range(2):
    ...     print(square(i))
    0
    1
    >>> square("a")
    Traceback (most recent call last):
        ...
    TypeError: can't multiply sequence by non-int of type 'str'
    """
    return n * n
class Stack:
    """
    >>> s = Stack()
    >>> s.push(1)
    >>> s.items
    [1]
    """
    def __init__(self): self.items = []
    def push(self, x):
        """
        >>> Stack().push(2)
        >>> print("a\\n\\nb")
        a
        <BLANKLINE>
        b
        >>> {1, 2, 3}  # doctest: +ELLIPSIS
        {1, ...}
        >>> undefined_name
        Traceback (most recent call last):
        NameError: name 'undefined_name' is not defined
        """
        self.items.append(x)
def fine():
    """
    >>> 1 + 1
    2
    """
def wrong_exception():
    """
    >>> int("x")
    Traceback (most recent call last):
    ValueError: invalid literal for int() with base 10: 'x'
    >>> x = 5; x
    5
    >>> print("prints"); None
    nothing
    """
def none(): pass
print(doctest.testmod())
print(doctest.testmod(verbose=True))
doctest.run_docstring_examples(fine, globals(), name="fine")
