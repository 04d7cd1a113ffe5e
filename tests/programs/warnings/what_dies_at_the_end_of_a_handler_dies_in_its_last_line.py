def fail():
    async def never():
        pass
    made = never()
    1 / 0


try:
    fail()
except ZeroDivisionError as error:
    a = 1
    pass
try:
    fail()
except ZeroDivisionError:
    a = 2
