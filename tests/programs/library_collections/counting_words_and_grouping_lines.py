from collections import Counter, defaultdict, OrderedDict, deque, namedtuple
text = """to be or not to be
that is the question
to be""".splitlines()
words = Counter(w for line in text for w in line.split())
print(words.most_common(3), sum(words.values()), words["be"] / words.total())
index = defaultdict(list)
for n, line in enumerate(text, 1):
    for w in line.split(): index[w].append(n)
print(dict(index)["be"], sorted(index)[:3], index["missing"], len(index))
Edge = namedtuple("Edge", "a b w")
edges = [Edge("x", "y", 3), Edge("y", "z", 1), Edge("x", "z", 9)]
graph = defaultdict(dict)
for e in edges: graph[e.a][e.b] = graph[e.b][e.a] = e.w
def bfs(start):
    seen, queue, order = {start}, deque([start]), []
    while queue:
        order.append(n := queue.popleft())
        for m in sorted(graph[n]):
            if m not in seen: seen.add(m); queue.append(m)
    return order
print(bfs("z"), min(edges, key=lambda e: e.w), sum(e.w for e in edges), {e._replace(w=0) for e in edges} and len(graph))
recent = deque(maxlen=3)
for n in range(6): recent.append(n); recent.rotate(1) if n == 4 else None
print(recent, Counter("aab") + Counter("abc"), Counter(a=1) - Counter(a=5), OrderedDict(sorted(words.items())[:2]))
