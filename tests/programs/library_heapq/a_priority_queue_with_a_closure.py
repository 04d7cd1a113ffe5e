import heapq
from itertools import count
def priority_queue():
    heap, order, removed = [], count(), set()
    def push(item, priority=0):
        heapq.heappush(heap, (priority, next(order), item))
        return item
    def remove(item): removed.add(item)
    def pop():
        while heap:
            _, _, item = heapq.heappop(heap)
            if item not in removed: return item
            removed.discard(item)
        raise KeyError("pop from an empty priority queue")
    return push, pop, remove
push, pop, remove = priority_queue()
for item, p in (("write", 5), ("sleep", 9), ("eat", 1), ("plan", 5)): push(item, p)
remove("sleep")
print(pop(), pop(), pop())
try: pop()
except KeyError as e: print(e)
def merge_logs(*logs): return [f"{t}:{m}" for t, m in heapq.merge(*logs, key=lambda r: r[0])]
print(merge_logs([(1, "a"), (4, "d")], [(2, "b"), (3, "c")]), heapq.nlargest(2, {"x": 3, "y": 9, "z": 5}.items(), key=lambda kv: kv[1]))
def running_median(numbers):
    low, high = [], []
    for n in numbers:
        heapq.heappush(high, -heapq.heappushpop(low, -n))
        if len(high) > len(low): heapq.heappush(low, -heapq.heappop(high))
        yield -low[0] if len(low) > len(high) else (high[0] - low[0]) / 2
print(list(running_median([5, 2, 8, 1])))
