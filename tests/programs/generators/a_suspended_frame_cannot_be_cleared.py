import sys


def tides():
    level = "low"
    try:
        yield level
        try:
            sys._getframe().clear()
        except RuntimeError as error:
            yield str(error)
    finally:
        print("ebb")


sea = tides()
waiting = sea.gi_frame
print(next(sea))
try:
    waiting.clear()
except RuntimeError as error:
    print(error)
print(next(sea))
sea.close()

fresh = tides()
fresh.gi_frame.clear()
print(list(fresh))
