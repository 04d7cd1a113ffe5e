import asyncio
async def co():
    return 1
co()
x = co()
x = None
async def main():
    co()
    await asyncio.sleep(0)
    print("main")
asyncio.run(main())
def f():
    c = co()
f()
c = co(); c.close()
print("end")
alive = co()
