class Told:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone:', self.name)


def source():
    try:
        yield 0
    finally:
        print('source closed')


def go():
    told = Told('variable')
    yield from (1 // i for i in source())


try:
    list(go())
except ZeroDivisionError as error:
    print(error)
    trace = error.__traceback__.tb_next
    print(sorted(trace.tb_frame.f_locals))
    del trace
print('end')
