"""Orders of things that depend on each other."""

__all__ = ['TopologicalSorter', 'CycleError']


class CycleError(ValueError):
    """The dependencies run in a circle."""


class TopologicalSorter:
    """Gives nodes after those that they depend on."""

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __init__(self, graph=None):
        self._before = {}  # node -> how many predecessors are not done
        self._after = {}   # node -> its successors
        self._prepared = False
        self._ready = []
        self._out = set()
        self._done = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def add(self, node, *predecessors):
        if self._prepared:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        for one in (node, *predecessors):
            self._before.setdefault(one, 0)
            self._after.setdefault(one, [])
        self._before[node] += len(predecessors)
        for one in predecessors:
            self._after[one].append(node)

    def prepare(self):
        if self._prepared:
            raise ValueError('cannot prepare() more than once')
        self._prepared = True
        self._ready = [node for node, count in self._before.items() if count == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def _cycle(self):
        seen = set()
        for start in self._before:
            if start in seen:
                continue
            path, places, waiting = [], {}, [(start, iter(self._after[start]))]
            seen.add(start)
            path.append(start)
            places[start] = 0
            while waiting:
                node, successors = waiting[-1]
                for one in successors:
                    if one in places:
                        return path[places[one]:] + [one]
                    if one not in seen:
                        seen.add(one)
                        places[one] = len(path)
                        path.append(one)
                        waiting.append((one, iter(self._after[one])))
                        break
                else:
                    waiting.pop()
                    places.pop(path.pop())
        return None

    def _check(self):
        if not self._prepared:
            raise ValueError('prepare() must be called first')

    def get_ready(self):
        self._check()
        result = tuple(self._ready)
        self._out.update(result)
        self._ready = []
        return result

    def is_active(self):
        self._check()
        return bool(self._ready) or bool(self._out)

    __bool__ = is_active

    def done(self, *nodes):
        self._check()
        for node in nodes:
            if node not in self._before:
                raise ValueError(f'node {node!r} was not added using add()')
            if node not in self._out:
                raise ValueError(f'node {node!r} was not passed out (still not ready)' if self._before[node] >= 0 else
                                 f'node {node!r} was already marked done')
            self._out.discard(node)
            self._before[node] = -1
            for one in self._after[node]:
                self._before[one] -= 1
                if self._before[one] == 0:
                    self._ready.append(one)

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)
