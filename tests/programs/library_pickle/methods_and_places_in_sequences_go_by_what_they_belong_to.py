import collections
import copy
import pickle


def again(thing):
    return pickle.loads(pickle.dumps(thing))


print(again(str.join) is str.join, again(int.__add__) is int.__add__, again(len) is len, again('ab'.upper)(), again((5).__add__)(2))
print(again(dict.fromkeys)('ab'))
held = []
for protocol in range(6):
    items, add = pickle.loads(pickle.dumps([held, held.append], protocol))
    add(1)
    print(items, end=' ')
print()

queue = collections.deque('abcd')
there = iter(queue)
next(there)
print(there.__reduce__()[1], list(copy.copy(there)), list(again(there)), there.__length_hint__(), list(there))
