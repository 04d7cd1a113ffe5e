import array
import base64
import binascii
import struct


def shown(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


numbers = array.array('i', [1, -2, 3, 4])
view = memoryview(numbers)
print(view.format, view.itemsize, view.nbytes, view.shape, view.strides, view.ndim, view.readonly, view.contiguous, view.obj is numbers)
print(view.tolist(), list(view), view[1], view[-1], len(view), 3 in view)
view[0] = 100
view[1:3] = array.array('i', [7, 8])
print(numbers, view == numbers, view[1:] == array.array('i', [7, 8, 4]), view == array.array('h', [100, 7, 8, 4]))
print(view[::2].tolist(), view[::-1].tolist(), view[::2].contiguous, view.tobytes(), view.hex())
shown(lambda: numbers.append(5))
shown(lambda: numbers.pop())
shown(lambda: numbers.extend([1]))
shown(lambda: numbers.clear())
shown(lambda: numbers.__delitem__(0))
shown(lambda: numbers.__setitem__(slice(0, 1), array.array('i', [1, 2])))
numbers[0] = -1
print(view[0])
shown(lambda: view.__setitem__(0, 2 ** 40))
shown(lambda: view.__setitem__(0, 'x'))
shown(lambda: view.__setitem__(slice(0, 2), b'12'))
shown(lambda: hash(view))

octets = view.cast('B')
print(octets.shape, octets[:8].tolist())
octets[0] = 5
print(numbers)
grid = octets.cast('i', [2, 2])
print(grid.tolist(), grid[1, 0], grid.shape, grid.strides)
grid[0, 1] = 77
print(numbers, grid == grid.toreadonly())
shown(lambda: grid[0])
shown(lambda: octets.cast('i', [3, 2]))
for one in (grid, octets, view):
    one.release()
shown(lambda: view[0])
shown(lambda: len(view))
print(repr(view)[:17])
del one, grid, octets, view
numbers.append(5)
print(numbers)

reals = array.array('d', [1.5, 2.5])
with memoryview(reals) as inside:
    print(inside.tolist(), inside.format, inside.cast('B').nbytes)
    inside[1] = 9
print(reals)
letters = array.array('w', 'abc')
print(memoryview(letters).format, memoryview(letters).itemsize)
shown(lambda: memoryview(letters)[0])
shown(lambda: memoryview(letters).tolist())

octets = array.array('B', b'hello world')
print(base64.b64encode(octets), base64.b64encode(memoryview(b'hello')[1:]), binascii.hexlify(memoryview(octets)[:3]))
print(struct.unpack('<HH', memoryview(octets)[:4]), struct.unpack_from('<I', octets, 2), struct.unpack('BB', octets[:2]))
struct.pack_into('>H', octets, 0, 0x4142)
print(octets.tobytes())
shown(lambda: struct.pack_into('H', memoryview(b'ab'), 0, 1))
shown(lambda: struct.unpack('H', 5))
target = array.array('h')
target.frombytes(memoryview(b'\1\0\2\0'))
shown(lambda: target.frombytes(array.array('h', [3])))
print(target, memoryview(target).tobytes())
shown(lambda: target.frombytes(5))
shown(lambda: memoryview(5))


class Holder:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        return memoryview(self.data)


print(memoryview(Holder(bytearray(b'xyz'))).tobytes(), memoryview(Holder(b'q')).readonly)


class Wrong:
    def __buffer__(self, flags):
        return 5


shown(lambda: memoryview(Wrong()))
held = memoryview(b'abc')
kept = hash(held)
held.release()
print(hash(held) == kept == hash(b'abc'))
