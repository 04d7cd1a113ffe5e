"""Topic: coroutines that take turns under asyncio: tasks, gathering, timeouts
that do not hang on the clock, queues, cancellation, asynchronous generators.

Which of several tasks is the first hangs on addresses where CPython keeps them in
a set (`as_completed`), and on the clock where they sleep: neither is asked for.
"""

TAGS = "abcde"


def asynchronous(w):
    made = [_coroutine(w, []) for _ in range(1)]
    for _ in range(w.count(1, 2)):
        made.append(_coroutine(w, made))
    _stream(w)
    for _ in range(w.count(1, 3)):
        _main(w, made)


def _pause(w):
    return w.pick(["await asyncio.sleep(0)", "await asyncio.sleep(0)", "pass", "await asyncio.sleep(0, 'slept')"])


def _coroutine(w, made):
    name = w.fresh("job")
    with w.block(f"async def {name}(tag, n=2):"):
        with w.block("try:"):
            with w.block(w.pick(["for i in range(n):", "for i in range(n):", "while n > 0:"])):
                w.line("print(tag, n)")
                w.line("n -= 1") if "while" in w.lines[-2] else None
                w.line(_pause(w))
            w.line(w.pick(["return tag * 2", "return tag", "raise ValueError(tag)", "return n", f"return await {w.pick(made)}(tag + '+', 1)" if made else "return tag", "1 / 0", "return (tag, await asyncio.sleep(0, n))"]))
        w.line(w.pick(["finally:\n" + "    " * (w.depth + 1) + "print('end', tag)", "except asyncio.CancelledError:\n" + "    " * (w.depth + 1) + "print('cancelled', tag)\n" + "    " * (w.depth + 1) + w.pick(["raise", "return 'late'", "raise KeyError(tag)"]), "except ZeroDivisionError as error:\n" + "    " * (w.depth + 1) + "print(error)"]))
    return name


def _stream(w):
    if "async def stream(n):" in w.lines:
        return
    with w.block("async def stream(n):"):
        with w.block("try:"):
            with w.block("for i in range(n):"):
                w.line("yield i")
                w.line(_pause(w))
        w.line("finally:\n" + "    " * (w.depth + 1) + "print('stream closed')")


def _call(w, made):
    return f"{w.pick(made)}('{w.pick(TAGS)}'{w.pick(['', ', 1', ', 3', ', 0', ', n=1'])})"


def _main(w, made):
    name = w.fresh("main")
    with w.block(f"async def {name}():"):
        for _ in range(w.count(1, 4)):
            _act(w, made)
        w.line(w.pick(["return 'done'", "pass", "return await asyncio.sleep(0, 5)"]))
    with w.block("try:"):
        w.line(f"print(asyncio.run({name}()))")
    with w.block("except BaseException as problem:"):
        w.line(w.pick(["print(type(problem).__name__, problem)", "print(repr(problem), repr(problem.__cause__), repr(problem.__context__))", "traceback.print_exc(file=sys.stdout)"]))


def _guarded(w, *lines):
    with w.block("try:"):
        for line in lines:
            w.line(line)
    w.line(w.pick(["except Exception as error:", "except (Exception, asyncio.CancelledError) as error:"]))
    w.line("    print(type(error).__name__, error)")


def _act(w, made):
    a, b = _call(w, made), _call(w, made)
    way = w.count(0, 9)
    if way == 0:
        _guarded(w, f"print(await asyncio.gather({a}, {b}{w.pick(['', ', return_exceptions=True'])}))")
    elif way == 1:
        _guarded(w, f"t = asyncio.create_task({a})", *w.some(["await asyncio.sleep(0)", "t.cancel()", "print(t.done())", "await asyncio.sleep(0.003)", "t.cancel('why')"], 0, 3), w.pick(["print(await t)", "print(await asyncio.wait_for(t, 5))", "print(t.result())", "print(repr(t.exception()))", "await asyncio.wait([t]); print(t.done(), t.cancelled())"]))
    elif way == 2:
        with w.block("try:"):
            with w.block("async with asyncio.TaskGroup() as group:"):
                for task in (a, b):
                    w.line(f"group.create_task({task})")
                w.line(w.pick(["print('in group')", "await asyncio.sleep(0)", "1 / 0", "pass"]))
            w.line("print('group done')")
        w.line(w.pick(["except* ValueError as group:\n" + "    " * (w.depth + 1) + "print(group.exceptions)", "except BaseExceptionGroup as group:\n" + "    " * (w.depth + 1) + "print(repr(group))"]))
    elif way == 3:
        w.line(f"print({w.pick(['[i async for i in stream(3)]', '[i async for i in stream(4) if i % 2]', '{i: i * i async for i in stream(2)}', 'sum([i async for i in stream(3)])', 'await anext(stream(2))', 'await anext(stream(0), None)', '[j for i in range(2) async for j in stream(i)]'])})")
    elif way == 4:
        with w.block("async for i in stream(3):"):
            w.line(w.pick(["print('item', i)", "if i == 1: break", "await asyncio.sleep(0); print(i)"]))
        if w.chance(0.4):
            w.line("else:\n" + "    " * (w.depth + 1) + "print('no break')")
    elif way == 5:
        _guarded(w, f"print(await asyncio.wait_for({a}, {w.pick(['1', '5', 'None'])}))")
    elif way == 6:
        w.line("queue = asyncio.Queue()")
        w.line(w.pick(["queue.put_nowait(1)", "await queue.put('first')", "pass"]))
        w.line("await queue.put(2)")
        w.line(w.pick(["print(await queue.get(), queue.qsize())", "print(queue.get_nowait(), queue.empty())", "print(queue.full(), queue.qsize())"]))
    elif way == 7:
        _guarded(w, "lock = asyncio.Lock()", "async with lock: print(lock.locked())", "print(lock.locked())")
    elif way == 8:
        _guarded(w, f"for t in asyncio.as_completed([{a}]): print(await t)")
    else:
        _guarded(w, w.pick([f"print(await {a})", f"await {a}; await {b}", f"c = {a}; print(await c); print(await c)", "await 5", f"print({a}.close())", "g = stream(2); print(await g.asend(None)); await g.aclose(); print([i async for i in g])", "async with 5: pass", "async for i in 5: pass", "print(await asyncio.shield(asyncio.sleep(0, 1)))", "g = stream(2); print(await anext(g)); print(await g.athrow(KeyError(1)))"]))
