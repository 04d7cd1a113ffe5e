"""Lists kept as heaps: the smallest item stands first."""
from _guise import as_native as _as_native
from _guise import type_name as _type_name

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


def _sift_down(heap, start, position):
    item = heap[position]
    while position > start:
        parent = (position - 1) >> 1
        if not item < heap[parent]:
            break
        heap[position] = heap[parent]
        position = parent
    heap[position] = item


def _sift_up(heap, position):
    end = len(heap)
    start = position
    item = heap[position]
    child = 2 * position + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[position] = heap[child]
        position = child
        child = 2 * position + 1
    heap[position] = item
    _sift_down(heap, start, position)


def _need_list(what, heap):
    if not isinstance(heap, list):
        raise TypeError(f'{what} must be list, not {"None" if heap is None else _type_name(heap)}')


def heappush(heap, item, /):
    _need_list('heappush() argument 1', heap)
    heap.append(item)
    _sift_down(heap, 0, len(heap) - 1)


def heappop(heap, /):
    _need_list('heappop() argument', heap)
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if heap:
        result = heap[0]
        heap[0] = last
        _sift_up(heap, 0)
        return result
    return last


def heapreplace(heap, item, /):
    _need_list('heapreplace() argument 1', heap)
    if not heap:
        raise IndexError('index out of range')
    result = heap[0]
    heap[0] = item
    _sift_up(heap, 0)
    return result


def heappushpop(heap, item, /):
    _need_list('heappushpop() argument 1', heap)
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sift_up(heap, 0)
    return item


def heapify(heap, /):
    x = heap
    _need_list('heapify() argument', heap)
    for i in reversed(range(len(x) // 2)):
        _sift_up(x, i)


def merge(*iterables, key=None, reverse=False):
    rows = []
    for order, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for value in iterator:
            rows.append([value if key is None else key(value), order, value, iterator])
            break
    while rows:
        best = 0
        for i in range(1, len(rows)):
            if (rows[best][0] < rows[i][0]) if reverse else (rows[i][0] < rows[best][0]):
                best = i
        row = rows[best]
        yield row[2]
        for value in row[3]:
            row[0] = value if key is None else key(value)
            row[2] = value
            break
        else:
            del rows[best]


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:n if n >= 0 else 0]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:n if n >= 0 else 0]


for _function in (heappush, heappop, heapify, heapreplace, heappushpop):
    _function.__module__ = '_heapq'
    _as_native(_function)
