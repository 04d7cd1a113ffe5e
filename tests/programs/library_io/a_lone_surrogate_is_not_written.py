import sys


class Odd:
    def __str__(self):
        return '\ud800'


def refused(call):
    try:
        call()
    except UnicodeEncodeError as error:
        print(error)


refused(lambda: sys.stdout.write('x\ud800y\n'))
refused(lambda: sys.stdout.writelines(['one\n', '\ud801']))
refused(lambda: print('before', Odd(), 'after'))
refused(lambda: print(Odd(), file=sys.stdout))
sys.stderr.write('x\ud800y\n')
