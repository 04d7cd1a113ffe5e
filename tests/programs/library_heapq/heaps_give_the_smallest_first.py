import heapq
h = []
for n in (5, 2, 8, 1, 9, 3): heapq.heappush(h, n)
print(h, h[0], [heapq.heappop(h) for _ in range(3)], h, heapq.heappushpop(h, 1), heapq.heappushpop(h, 10), heapq.heapreplace(h, 0), h)
l = [9, 7, 5, 3, 1]; heapq.heapify(l); print(l, heapq.nsmallest(2, l), heapq.nlargest(2, l), heapq.nsmallest(10, [3, 1]), heapq.nlargest(0, l), heapq.nlargest(2, ["a", "ccc", "bb"], key=len), heapq.nsmallest(1, [], key=len), heapq.nlargest(1, [3]))
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge([9, 3], [8, 1], reverse=True)), list(heapq.merge(["a", "CC"], ["bbb"], key=len)), list(heapq.merge()), list(heapq.merge([], [1])))
tasks = []
for order, (priority, name) in enumerate([(2, "write"), (1, "plan"), (2, "test"), (1, "read")]): heapq.heappush(tasks, (priority, order, name))
print([heapq.heappop(tasks)[2] for _ in range(4)])
def heapsort(it):
    h = list(it); heapq.heapify(h)
    return [heapq.heappop(h) for _ in range(len(h))]
print(heapsort("heap sort"), heapsort([3, -1, 2.5]), heapsort([(1, "b"), (1, "a")]))
class Job:
    def __init__(self, p, n): self.p, self.n = p, n
    def __lt__(self, o): return self.p > o.p
    def __repr__(self): return self.n
jobs = [Job(1, "low"), Job(9, "high"), Job(5, "mid")]; heapq.heapify(jobs); print([heapq.heappop(jobs) for _ in range(3)], [-x for x in heapsort(-x for x in (1, 3, 2))])
graph = {"a": {"b": 4, "c": 1}, "b": {"d": 1}, "c": {"b": 2, "d": 5}, "d": {}}
def dijkstra(start):
    dist, queue = {}, [(0, start)]
    while queue:
        d, n = heapq.heappop(queue)
        if n in dist: continue
        dist[n] = d
        for m, w in graph[n].items(): heapq.heappush(queue, (d + w, m))
    return dist
print(dijkstra("a"))
for use in ("heapq.heappop([])", "heapq.heapreplace([], 1)", "heapq.heappush((), 1)", "heapq.heapify('a')", "heapq.heappush([1], 'a')", "heapq.heappush([])", "heapq.nsmallest('a', [1])", "heapq.heapify([1, 'a'])", "heapq.heappushpop([], 5)", "heapq.nlargest(2, 5)", "list(heapq.merge(5))"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
