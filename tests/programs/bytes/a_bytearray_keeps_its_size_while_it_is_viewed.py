def tell(f):
    try: r = f(); print(type(r).__name__, r)
    except BaseException as e: print(type(e).__name__, e)
b = bytearray(b'abc')
m = memoryview(b)
tell(lambda: b.append(3)); tell(lambda: b.extend(b'')); tell(lambda: b.extend(b'x')); tell(lambda: b.pop()); tell(lambda: b.clear()); tell(lambda: b.insert(0, 1)); tell(lambda: b.remove(97)); tell(lambda: b.__delitem__(0)); tell(lambda: b.__setitem__(slice(0, 1), b'zz')); tell(lambda: b.__setitem__(slice(0, 1), b'z')); tell(lambda: b.__iadd__(b'q')); tell(lambda: b.__imul__(2)); tell(lambda: b.reverse()); tell(lambda: b.__imul__(1))
tell(lambda: b.__delitem__(slice(0, 0)))
m2 = m[1:]
m.release()
tell(lambda: b.append(3))
m2.release()
tell(lambda: b.append(3))
with memoryview(b) as q:
    tell(lambda: b.append(3))
tell(lambda: b.append(3))
m = memoryview(b); tell(lambda: b.append(9)); del m
tell(lambda: b.append(9))
print(b)
m = memoryview(b); m3 = memoryview(m); m.release() if 0 else None
tell(lambda: m.release()); del m3; tell(lambda: b.append(9))
