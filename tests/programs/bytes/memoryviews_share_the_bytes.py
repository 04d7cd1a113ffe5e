# memoryview: a window on the same bytes, not a copy.
data = bytearray(b'hello world')
view = memoryview(data)
print(len(view), view[0], view[-1], view[4:7].tobytes(), bytes(view[::2]))
view[0] = ord('J')
print(data)
view[6:] = b'WORLD'
print(data, view.tolist()[:3], view.nbytes, view.itemsize, view.format, view.readonly)
print(view.ndim, view.shape, view.strides, view.contiguous, view.obj is data)
part = view[2:8:2]
print(part.tobytes(), part.shape, part.strides, part.contiguous)
print(view == data, view == b'Jello WORLD', view[:2] == b'Je', view == 'x', list(view[:3]), 74 in view)
frozen = memoryview(b'abc')
print(frozen.readonly, hash(frozen) == hash(b'abc'), frozen.hex(), frozen.hex(':'), bytes(frozen), bytearray(frozen))
print([*reversed(frozen)], frozen.toreadonly() == frozen, bool(memoryview(b'')))


def attempt(work):
    try:
        return work()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


def assign(target, key, value):
    target[key] = value


for work in (lambda: assign(frozen, 0, 1), lambda: assign(view, 0, 256), lambda: assign(view, 0, 'a'),
             lambda: assign(view, slice(0, 2), b'abc'), lambda: assign(view, slice(0, 2), 'ab'),
             lambda: view[100], lambda: view['a'], lambda: memoryview(5), lambda: memoryview('abc'), lambda: memoryview(),
             lambda: hash(view), lambda: view < view, lambda: view.foo, lambda: view + b'a', lambda: view.__delitem__(0)):
    print(attempt(work))
numbers = memoryview(bytearray(8)).cast('i')
numbers[0] = 258
numbers[1] = -1
print(numbers.tolist(), numbers.tobytes(), numbers.itemsize, numbers.shape, len(numbers))
print(attempt(lambda: memoryview(bytearray(7)).cast('i')), attempt(lambda: assign(numbers, 0, 2**40)))
with memoryview(b'xyz') as m:
    print(m[0])
print(attempt(lambda: m[0]), attempt(lambda: len(m)))
print(type(view), isinstance(view, memoryview))
