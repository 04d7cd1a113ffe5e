class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print('asked')
        if self.value is None:
            raise ValueError('neither')
        return self.value


print('a\nb'.splitlines(Truth(True)), b'a\nb'.splitlines(keepends=Truth(False)), bytearray(b'a\nb').splitlines(Truth(True)))
print((-1).to_bytes(2, 'big', signed=Truth(True)), int.from_bytes(b'\xff', signed=Truth(True)))
print('a\nb'.splitlines([]), 'a\nb'.splitlines('no'))
for call in (lambda: 'a'.splitlines(Truth(None)), lambda: (1).to_bytes(signed=Truth(None)), lambda: sorted([1], reverse=Truth(None))):
    try:
        print(call())
    except ValueError as error:
        print(error)
print('a\nb'.splitlines(NotImplemented))
