import bisect
import heapq
import itertools


class PriorityQueue:
    REMOVED = '<removed>'

    def __init__(self):
        self.heap = []
        self.entries = {}
        self.counter = itertools.count()

    def add(self, task, priority=0):
        if task in self.entries:
            self.remove(task)
        entry = [priority, next(self.counter), task]
        self.entries[task] = entry
        heapq.heappush(self.heap, entry)

    def remove(self, task):
        self.entries.pop(task)[-1] = self.REMOVED

    def pop(self):
        while self.heap:
            priority, count, task = heapq.heappop(self.heap)
            if task is not self.REMOVED:
                del self.entries[task]
                return task
        raise KeyError('pop from an empty priority queue')


q = PriorityQueue()
for task, priority in (('write', 5), ('read', 1), ('test', 3), ('rest', 5)):
    q.add(task, priority)
q.add('test', 9)
q.remove('rest')
print([q.pop() for _ in range(3)])
try:
    q.pop()
except KeyError as e:
    print(e)


def dijkstra(graph, start):
    distances = {start: 0}
    queue = [(0, start)]
    while queue:
        d, node = heapq.heappop(queue)
        if d > distances[node]:
            continue
        for other, cost in graph[node].items():
            if d + cost < distances.get(other, float('inf')):
                distances[other] = d + cost
                heapq.heappush(queue, (d + cost, other))
    return distances


print(dijkstra({'a': {'b': 7, 'c': 3}, 'b': {'d': 2}, 'c': {'b': 1, 'd': 8}, 'd': {}}, 'a'))
data = [9, 4, 7, 1, 8, 2]
heapq.heapify(data)
print(data, heapq.nsmallest(2, data), heapq.nlargest(2, data, key=lambda x: -x), heapq.heappushpop(data, 0), heapq.heapreplace(data, 5))
print([heapq.heappop(data) for _ in range(len(data))], list(heapq.merge([1, 4], [2, 3], [0])), list(heapq.merge('ad', 'bc', key=str.lower)))


def grade(score, breakpoints=(60, 70, 80, 90), grades='FDCBA'):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
names = []
for name in ['eve', 'Bob', 'alice', 'Dan']:
    bisect.insort(names, name, key=str.lower)
print(names, bisect.bisect_left(names, 'c', key=str.lower))
xs = [1, 2, 2, 2, 3]
print(bisect.bisect_left(xs, 2), bisect.bisect_right(xs, 2), bisect.bisect(xs, 10), bisect.bisect_left(xs, 0), bisect.bisect_left(xs, 2, 2), bisect.bisect_right(xs, 2, 0, 2))
try:
    heapq.heappush([], object()) or heapq.heappush([object()], object())
except TypeError as e:
    print(e)
