# An exception holds its traceback, the traceback the frames, a frame its variables.
import gc
import sys
import traceback


class Noted:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone:', self.name)


saved = []


def catches_and_keeps():
    mine = Noted('of the call that caught it')
    try:
        raises()
    except ValueError as error:
        saved.append(error)


def raises():
    own = Noted('of the call that raised it')
    raise ValueError('no')


catches_and_keeps()
print('both calls are over')
entry = saved[0].__traceback__
print(entry.tb_frame.f_locals['mine'].name)
print(entry.tb_next.tb_frame.f_locals['own'].name)
print(entry.tb_next.tb_frame.f_back == entry.tb_frame)
print(entry.tb_frame.f_lineno, entry.tb_lineno, entry.tb_next.tb_frame.f_lineno)
del entry
traceback.clear_frames(saved[0].__traceback__.tb_next)
print('the inner frame was cleared')
saved.clear()
print('nothing keeps them now')


def in_a_circle():
    mine = Noted('of the circle')
    try:
        1 / 0
    except ZeroDivisionError as error:
        again = error


in_a_circle()
print('only the collector finds it')
gc.collect()


def looked_at():
    before = Noted('of a frame that was looked at')
    frame = sys._getframe()
    after = 'set later'
    return frame


frame = looked_at()
print(sorted(frame.f_locals), frame.f_lineno, frame.f_code.co_name)
frame.f_locals['after'] = 'written when it was over'
print(frame.f_locals['after'])
del frame
gc.collect()


def counts():
    count = Noted('in a cell')

    def inner():
        raise LookupError(count.name)
    inner()


try:
    counts()
except LookupError as error:
    inner = error.__traceback__.tb_next.tb_next.tb_frame
    print(sorted(inner.f_locals), sorted(inner.f_back.f_locals))
    try:
        error.__traceback__.tb_frame.clear()
    except RuntimeError as refused:
        print(refused)
    del inner
print('end')
