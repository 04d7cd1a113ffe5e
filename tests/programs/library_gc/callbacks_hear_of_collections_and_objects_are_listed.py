import gc


class Node:
    def __init__(self): self.me = self


gc.collect()
gc.callbacks.append(lambda phase, info: print(phase, info['generation'], info['collected'] >= 1, info['uncollectable']))
node = Node()
print(sum(isinstance(thing, Node) for thing in gc.get_objects()))
del node
print(sum(isinstance(thing, Node) for thing in gc.get_objects()))
gc.collect(1)
gc.callbacks.clear()
print(sum(isinstance(thing, Node) for thing in gc.get_objects()))
for thresholds in ((700,), (700, 5), (1, 2, 3), (), ('a',)):
    try:
        gc.set_threshold(*thresholds)
        print(gc.get_threshold())
    except TypeError as error:
        print(error)
gc.set_debug(gc.DEBUG_UNCOLLECTABLE)
print(gc.get_debug(), gc.set_debug(0))
for call in (lambda: gc.get_objects(5), lambda: gc.get_objects('a'), lambda: gc.is_tracked(), lambda: gc.collect('a')):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(error)
