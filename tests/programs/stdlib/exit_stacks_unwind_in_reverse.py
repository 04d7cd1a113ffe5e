from contextlib import ExitStack, contextmanager, suppress, redirect_stdout, closing, nullcontext, ContextDecorator
import io


@contextmanager
def step(name, fail=False, swallow=False):
    print('enter', name)
    try:
        yield name
    except Exception as e:
        print(name, 'saw', type(e).__name__)
        if not swallow:
            raise
    finally:
        print('leave', name)
    if fail:
        raise RuntimeError(name)


with ExitStack() as stack:
    names = [stack.enter_context(step(n)) for n in 'abc']
    stack.callback(print, 'callback', names)
    print('body', names)
try:
    with ExitStack() as stack:
        stack.enter_context(step('outer', swallow=True))
        stack.enter_context(step('inner'))
        raise ValueError('in body')
finally:
    print('after')
try:
    with ExitStack() as stack:
        stack.enter_context(step('one'))
        stack.enter_context(step('two', fail=True))
except RuntimeError as e:
    print('raised', e, e.__context__)
with ExitStack() as stack:
    stack.enter_context(step('kept'))
    moved = stack.pop_all()
print('still open')
moved.close()


@step('decorated')
def work(x):
    print('working', x)
    return x * 2


print(work(4), work(5))
buffer = io.StringIO()
with redirect_stdout(buffer), step('quiet'):
    print('into the buffer')
print(repr(buffer.getvalue()))
with suppress(ZeroDivisionError):
    1 / 0
    print('never')


class Timer(ContextDecorator):
    def __init__(self, label):
        self.label = label

    def __enter__(self):
        print('start', self.label)
        return self

    def __exit__(self, *exc):
        print('stop', self.label, exc[0] and exc[0].__name__)
        return exc[0] is KeyError


@Timer('t')
def risky():
    {}['x']


print(risky())


class Door:
    def close(self):
        print('door closed')


with closing(Door()) as d, nullcontext('value') as v:
    print(type(d).__name__, v)
try:
    with step('x'):
        raise StopIteration('stop')
except StopIteration as e:
    print('stop went through', e)
