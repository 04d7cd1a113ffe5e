def make_button(label):
    handlers = []
    def on_click(f):
        handlers.append(f)
        return f
    def click(*args):
        return [h(label, *args) for h in handlers]
    return on_click, click
on_ok, ok = make_button("OK")
on_no, no = make_button("No")
log = []
@on_ok
def first(label, *args): log.append((label, args)); return "first"
@on_ok
def second(label, *args): return f"second {label}"
on_no(lambda label: label.lower())
print(ok(1, 2), no(), log)
def subscriber(name):
    seen = 0
    def receive(message):
        nonlocal seen
        seen += 1
        print(f"{name} got {message!r} ({seen})")
    return receive
listeners = [subscriber(n) for n in ("ann", "bob")]
for message in ("hello", "bye"):
    for listener in listeners: listener(message)
