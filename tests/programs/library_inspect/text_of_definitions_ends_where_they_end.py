# The first lines of the file
# are the module's comments.
import functools
import inspect
import sys


def shown(f, *args):
    try:
        print(f(*args))
    except Exception as error:
        print(type(error).__name__, error)


# About the function.
#
def plain(a,
          b=1):
    x = [1,

         2]
    # inside

    # also inside
    return x
    # behind the last statement
# no more of it


@functools.cache
def decorated():
    def inner(): pass
    return inner


class C:

    # About the method.
    def method(self):
        '''text
over lines'''

    class Inner:
        x = 1


    y = 2


one = lambda a: a + 1
pair = (lambda: 1,
        lambda: 2)
async def coroutine(): pass
def on_one_line(): pass
print(1)


class C:
    second = True


for each in (plain, decorated, decorated(), C, C.__init__ if False else plain.__code__, one, pair[0], pair[1], coroutine, on_one_line):
    shown(inspect.getsourcelines, each)
shown(lambda: inspect.getsource(C))
for each in (plain, decorated, C, one, coroutine):
    shown(lambda: repr(inspect.getcomments(each)))
shown(lambda: repr(inspect.getcomments(sys.modules['__main__'])))
print(len(inspect.getsourcelines(sys.modules['__main__'])[0]) == len(inspect.findsource(plain)[0]), inspect.findsource(plain)[1])
for each in (int, len, 5, sys):
    shown(inspect.getsource, each)
made = {}
exec('def of_text(): pass\nclass K: pass', made)
shown(inspect.getsource, made['of_text'])
print(inspect.getblock(['def f():\n', '    return 1\n', 'x = 1\n']))
print(inspect.getmodule(plain) is sys.modules['__main__'], inspect.getmodule(C), inspect.getmodule(5))


def framed():
    local = 1
    frame = inspect.currentframe()
    print(inspect.getframeinfo(frame).code_context, inspect.getframeinfo(frame, 3).index, inspect.getlineno(frame) == frame.f_lineno)
    del frame
    print(inspect.getargvalues(inspect.currentframe()), inspect.formatargvalues(['local'], None, None, {'local': local}))
    print([(info.function, info.lineno, info.code_context) for info in inspect.stack()])
    try:
        1 / 0
    except ZeroDivisionError:
        print([(info.function, info.index) for info in inspect.trace()])


framed()
shown(inspect.getframeinfo, 5)
shown(inspect.getargs, 5)


def counting():
    held = 1
    yield held


running = counting()
print(inspect.getgeneratorstate(running), dict(inspect.getgeneratorlocals(running)))
next(running)
print(inspect.getgeneratorstate(running), dict(inspect.getgeneratorlocals(running)))
running.close()
print(inspect.getgeneratorstate(running), dict(inspect.getgeneratorlocals(running)))
shown(inspect.getgeneratorlocals, 5)
waiting = coroutine()
print(inspect.getcoroutinestate(waiting), inspect.getcoroutinelocals(waiting))
waiting.close()
print(inspect.getcoroutinestate(waiting))
async def many():
    yield 1
agen = many()
print(inspect.getasyncgenstate(agen), inspect.getasyncgenlocals(agen))
