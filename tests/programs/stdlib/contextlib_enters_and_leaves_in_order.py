import asyncio
import contextlib
import io
import sys
from contextlib import *


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name.upper()
    except ValueError as e:
        print('caught', e)
    finally:
        print(f'</{name}>')
def use(fail=None):
    with tag('b') as x:
        print(x)
        if fail:
            raise fail
    return 'after'
show(lambda: use())
show(lambda: use(ValueError('v')))
show(lambda: use(KeyError('k')))
show(lambda: use(StopIteration('s')))
@tag('deco')
def f(a):
    print('in f', a)
    return a
show(lambda: f(1))
show(lambda: f(2))
@contextmanager
def none():
    if False:
        yield
def bad():
    with none():
        pass
show(bad)
@contextmanager
def twice():
    yield 1
    yield 2
def bad2():
    with twice():
        pass
show(bad2)
def bad3():
    with twice():
        raise KeyError('in body')
show(bad3)
def sup(e):
    with suppress(ValueError, KeyError):
        raise e
    return 'suppressed'
show(lambda: sup(ValueError()))
show(lambda: sup(TypeError('t')))
def supg():
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
show(supg)
def red():
    out = io.StringIO()
    with redirect_stdout(out):
        print('hidden')
        print('err', file=sys.stderr) if False else None
    return out.getvalue()
show(red)
def rederr():
    out = io.StringIO()
    with redirect_stderr(out) as target:
        print('e', file=sys.stderr)
    return out.getvalue(), target is out
show(rederr)
class Res:
    def close(self):
        print('closed')
with closing(Res()) as r:
    print(type(r).__name__)
with nullcontext(5) as n:
    print(n)
class Ctx(ContextDecorator):
    def __enter__(self):
        print('enter')
        return self
    def __exit__(self, *exc):
        print('exit', exc[0])
        return False
@Ctx()
def g():
    print('body')
g()
def stack():
    with ExitStack() as s:
        s.callback(print, 'callback', end='.\n')
        v = s.enter_context(tag('s'))
        s.push(lambda *a: print('pushed', a[0]) or True)
        print(v)
        raise ValueError('stacked')
    return 'done'
show(stack)
def stack2():
    with ExitStack() as s:
        s.callback(print, 'late')
        other = s.pop_all()
    print('left')
    other.close()
show(stack2)
def stack3():
    with ExitStack() as s:
        @s.callback
        def cleanup():
            print('cleanup')
        s.enter_context(5)
show(stack3)
def stack4():
    with ExitStack() as s:
        def boom(*exc):
            raise RuntimeError('from exit')
        s.push(boom)
        raise KeyError('first')
try:
    stack4()
except RuntimeError as e:
    print(repr(e), repr(e.__context__))
class Abs(AbstractContextManager):
    def __exit__(self, *a):
        print('abs exit')
with Abs() as a:
    print(type(a).__name__)
show(lambda: isinstance(Res(), AbstractContextManager))
show(lambda: isinstance(open, AbstractContextManager))
show(lambda: AbstractContextManager())
@asynccontextmanager
async def conn(n):
    print('open', n)
    try:
        yield n
    finally:
        print('close', n)
async def main():
    async with conn(1) as c:
        print('using', c)
    async with AsyncExitStack() as s:
        a = await s.enter_async_context(conn('a'))
        b = s.enter_context(tag('t'))
        async def later(x):
            print('later', x)
        s.push_async_callback(later, 3)
        print(a, b)
    class A:
        async def aclose(self):
            print('aclosed')
    async with aclosing(A()):
        pass
    async with nullcontext(3) as z:
        print(z)
    @conn('d')
    async def func():
        print('func')
    await func()
asyncio.run(main())
show(lambda: tag('x'))if 0 else None
show(lambda: type(tag('x')))
show(lambda: tag.__wrapped__.__name__)
def nogen():
    @contextmanager
    def h():
        return 5
    with h():
        pass
show(nogen)
with chdir('.') if 0 else nullcontext():
    print('end')
