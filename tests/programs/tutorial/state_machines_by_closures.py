def traffic_light():
    states = {"red": "green", "green": "yellow", "yellow": "red"}
    current = "red"
    def advance():
        nonlocal current
        current = states[current]
        return current
    return advance, lambda: current
advance, current = traffic_light()
print(current(), [advance() for _ in range(4)], current())
def toggler(*values):
    i = -1
    def toggle():
        nonlocal i
        i = (i + 1) % len(values)
        return values[i]
    return toggle
t = toggler("on", "off")
print(t(), t(), t())
def stack():
    items = []
    def push(x): items.append(x); return len(items)
    def pop(): return items.pop() if items else None
    def peek(): return items[-1] if items else None
    push.pop, push.peek, push.size = pop, peek, lambda: len(items)
    return push
s = stack()
print(s(1), s(2), s.peek(), s.pop(), s.pop(), s.pop(), s.size())
def rate_limiter(limit):
    used = 0
    def allow():
        nonlocal used
        if used >= limit: return False
        used += 1
        return True
    def reset():
        nonlocal used
        used = 0
    allow.reset = reset
    return allow
a = rate_limiter(2)
print(a(), a(), a(), a.reset(), a())
