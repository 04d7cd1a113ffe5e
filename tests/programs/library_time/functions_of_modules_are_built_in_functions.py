import bisect
import copy
import functools
import heapq
import inspect
import operator
import pickle
import time
import types

for function in (time.sleep, time.time, operator.add, heapq.heappush, functools.reduce, bisect.insort):
    print(function, type(function), isinstance(function, types.FunctionType), isinstance(function, types.BuiltinFunctionType),
          inspect.isbuiltin(function), inspect.isfunction(function), inspect.isroutine(function), function.__name__,
          hasattr(function, '__code__'), hasattr(function, '__dict__'))
sleep = time.sleep
print(sleep.__qualname__, sleep.__module__, sleep.__self__, sleep == sleep, sleep == len, len == sleep, hash(sleep) == hash(sleep))
print(copy.copy(sleep) is sleep, copy.deepcopy(sleep) is sleep, pickle.loads(pickle.dumps(sleep)) is sleep)


@functools.wraps(sleep)
def wrapped(x):
    return x


print(wrapped.__name__, wrapped.__wrapped__ is sleep, wrapped.__module__)
print(inspect.signature(operator.add), inspect.signature(heapq.heappush))


class A:
    pause = time.sleep

    def __init__(self):
        self.add = operator.add


print(A().pause, A().add(1, 2), A.pause)
for wrong in (lambda: setattr(sleep, 'x', 5), lambda: sleep.__code__, lambda: sleep(), lambda: sleep('a'), lambda: sleep.__dict__):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
print(list(map(operator.neg, [1, 2])), functools.partial(operator.add, 1)(2), sorted([1, 3, 2], key=operator.neg))
