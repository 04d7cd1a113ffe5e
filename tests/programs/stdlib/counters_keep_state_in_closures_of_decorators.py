import functools
import inspect
from contextlib import contextmanager
from itertools import count


def counted(function):
    calls = count(1)

    @functools.wraps(function)
    def wrapper(*args):
        wrapper.calls = next(calls)
        return function(*args)
    return wrapper


@counted
def add(a, b):
    """Adds."""
    return a + b


add(1, 2)
print(add(3, 4), add.calls, add.__name__, inspect.signature(add), inspect.getclosurevars(add.__wrapped__))
print(inspect.unwrap(add) is add.__wrapped__, [cell.cell_contents for cell in add.__closure__][0])


@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name.upper()
    except KeyError as error:
        print('seen', error)
    finally:
        print(f'</{name}>')


with tag('a') as inner:
    print(inner)
    raise KeyError('k')
