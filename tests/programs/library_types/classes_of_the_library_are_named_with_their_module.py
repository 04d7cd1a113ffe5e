import asyncio
import collections
import contextvars
import itertools
import struct

variable = contextvars.ContextVar('v')
loop = asyncio.new_event_loop()
for thing in (itertools.tee([])[0], next(itertools.groupby([1]))[1], iter(collections.deque()), reversed(collections.deque()),
              variable, contextvars.Context(), variable.set(1), struct.Struct('i'), struct.iter_unpack('i', bytes(4)), loop.create_future()):
    try:
        thing < 3
    except TypeError as error:
        print(error, type(thing))
loop.close()
