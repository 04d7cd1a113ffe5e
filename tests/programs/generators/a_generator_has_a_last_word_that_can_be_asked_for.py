def steps():
    try:
        yield 1
    finally:
        print('end')


running = steps()
next(running)
print(running.__del__(), list(running))
print(steps().__del__(), '__del__' in dir(running))
try:
    running.__code__
except AttributeError as error:
    print(error)


def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            print('no')
            return


running = stubborn()
next(running)
running.__del__()
print(running.__del__(), type(running).__del__)


async def job():
    pass


made = job()
made.close()
print(made.__del__())
