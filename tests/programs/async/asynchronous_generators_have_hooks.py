import sys, asyncio
print(sys.get_asyncgen_hooks())
log = []
def first(g): log.append(('first', g.__name__))
def fin(g): log.append(('final', g.__name__))
async def ag():
    try:
        yield 1
        yield 2
    finally:
        log.append('cleanup')
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(first, fin)
print([hook.__name__ for hook in sys.get_asyncgen_hooks()])
g = ag()
try: g.__anext__().send(None)
except StopIteration as e: print(e.value)
try: g.__anext__().send(None)
except StopIteration as e: print(e.value)
del g
print(log); log.clear()
g = ag(); del g; print(log)
g = ag(); 
async def drain(): 
    async for x in g: print(x)
try: drain().send(None)
except StopIteration: pass
del g; print(log)
for bad in (lambda: sys.set_asyncgen_hooks(3), lambda: sys.set_asyncgen_hooks(firstiter=3), lambda: sys.set_asyncgen_hooks(finalizer='a')):
    try: bad()
    except TypeError as e: print(e)
sys.set_asyncgen_hooks(*old); print(sys.get_asyncgen_hooks() == old)
sys.set_asyncgen_hooks(firstiter=None, finalizer=None)
log.clear()
async def main():
    async for x in ag():
        print(x); break
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(log)
asyncio.run(main())
print(log)
log.clear()
async def main2():
    g = ag(); await anext(g)
    globals()['keep'] = g
asyncio.run(main2())
print(log)
