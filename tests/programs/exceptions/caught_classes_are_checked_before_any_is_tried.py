import traceback, sys


def attempt(classes):
    try:
        try:
            raise KeyError('k')
        except classes:
            print('caught')
    except BaseException:
        traceback.print_exc(file=sys.stdout)


attempt((KeyError, 3))
attempt((KeyError, (IndexError, OSError)))
attempt((3, KeyError))
attempt(())
attempt(int)
attempt((KeyError, IndexError))
try:
    raise None
except (KeyError, (IndexError, OSError)) as e:
    pass
