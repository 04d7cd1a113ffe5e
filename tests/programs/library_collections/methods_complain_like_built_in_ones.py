from collections import OrderedDict, defaultdict, deque
from datetime import datetime


def attempt(call):
    try:
        print(call())
    except (TypeError, AttributeError, IndexError, ValueError) as error:
        print(type(error).__name__, error)


for call in (lambda: deque().rotate(1, 2), lambda: deque().append(), lambda: deque().append(1, 2), lambda: deque().clear(1),
             lambda: deque().insert(1), lambda: deque().extend(), lambda: deque().pop(1), lambda: deque([1])['a'],
             lambda: deque([1]).index(2), lambda: deque.append(), lambda: deque.rotate(), lambda: deque.append(3, 4),
             lambda: defaultdict(int).copy(1), lambda: OrderedDict().copy(1), lambda: deque().extend(iterable=3)):
    attempt(call)
for make in (deque, lambda: defaultdict(int)):
    thing = make()
    try:
        thing.colour = 'red'
    except AttributeError as error:
        print(error)


class Queue(deque): pass
class Index(defaultdict): pass


queue, index = Queue([1, 2]), Index(list)
queue.colour, index.colour = 'red', 'blue'
index['a'].append(1)
print(queue, queue.colour, index, index.colour, queue.copy(), type(queue + queue).__name__)
queue[0] = 5
del queue[1]
print(queue)
try:
    queue['x'] = 1
except TypeError as error:
    print(error)
print(deque.rotate, defaultdict.copy, OrderedDict.move_to_end, datetime.isoformat)
