# An exception that is thrown into a generator gets what the generator handles as
# its context, nothing of what whoever throws it handles.
def story(error):
    told = []
    while error is not None:
        told.append(repr(error))
        error = error.__context__
    return " after ".join(told)


def fails(with_):
    try:
        yield
    finally:
        raise with_


walks = [fails(OSError(n)) for n in (2, 3, 4)]
for walk in walks:
    next(walk)
try:
    raise OSError(1)
except OSError as error:
    last = error
    for walk in walks:
        try:
            walk.throw(last)
        except OSError as error:
            last = error
        print(story(last))


def handles():
    try:
        yield
    except KeyError:
        try:
            yield
        except ValueError as error:
            print(story(error))


walk = handles()
next(walk)
try:
    1 / 0
except ZeroDivisionError:
    walk.throw(KeyError("k"))
    try:
        walk.throw(ValueError("v"))
    except StopIteration:
        print("over")
try:
    1 / 0
except ZeroDivisionError:
    try:
        walk.throw(OSError("late"))
    except OSError as error:
        print(story(error))

from contextlib import ExitStack, contextmanager


@contextmanager
def closing(name):
    try:
        yield name
    finally:
        raise RuntimeError(name)


try:
    with ExitStack() as stack:
        for name in ("door", "window", "roof"):
            stack.enter_context(closing(name))
        raise RuntimeError("fire")
except RuntimeError as error:
    print(story(error))


class NotAnError(Exception):
    def __new__(cls, *args):
        return cls


for raises in (lambda: next(iter(())), lambda: fails(OSError(5)).throw(NotAnError), lambda: walks[0].throw(NotAnError)):
    try:
        raises()
    except (TypeError, StopIteration) as error:
        print(type(error).__name__, error)
try:
    raise OSError from NotAnError
except TypeError as error:
    print(error)
