def numbers():
    kept = 1
    yield kept
    yield kept + 1


waiting = numbers()
next(waiting)
frame = waiting.gi_frame
try:
    frame.clear()
except RuntimeError as error:
    print(error)
print(frame.f_locals, next(waiting))
fresh = numbers()
fresh.gi_frame.clear()
print(fresh.gi_frame, list(fresh))


def itself():
    try:
        me.gi_frame.clear()
    except RuntimeError as error:
        print(error)
    yield


me = itself()
next(me)
