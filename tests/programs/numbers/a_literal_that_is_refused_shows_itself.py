import traceback, sys


class Text(str):
    def __repr__(self):
        return 'a text'


class Data(bytes):
    def __repr__(self):
        return 'some data'


class Silent(Data):
    def __repr__(self):
        raise LookupError('no')


for make in (int, float):
    for value in (Text('x'), Data(b'x'), Silent(b'x'), bytearray(b'x')):
        try:
            make(value)
        except Exception:
            traceback.print_exc(file=sys.stdout)
try:
    int(Text('x'), 16)
except ValueError as error:
    print(error)
