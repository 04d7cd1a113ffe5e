from array import array, typecodes
a = array("i", [3, 1, 2])
a.append(4); a.extend([5, 6]); a.insert(0, 9)
print(a, a[0], a[-1], a[1:3], len(a), a.typecode, a.itemsize, a.pop(), a.index(2), a.count(1), 3 in a, list(a), a.tolist())
a.remove(9); a.reverse(); a[0] = 7; a[1:2] = array("i", [0, 0]); del a[-1]
print(a, sorted(a), sum(a), max(a), a + array("i", [1]), a * 2, a == array("i", a), a < array("i", [8]), array("d", [1, 2.5]), array("f", [0.1])[0], array("b"))
print(array("h", [1, -2]).tobytes(), array("H", b"\1\0\2\0"), array("B", b"abc"), bytes(array("B", [65])) if False else array("B", [65]).tobytes(), typecodes, array("q", [2 ** 62]), [x * 2 for x in array("d", (1, 2))])
b = array("H", [1, 256]); b.byteswap(); print(b)
for use in ("array('z')", "array('i', ['a'])", "array('i', [1.5])", "array('b', [200])", "array('B', [-1])", "array('i', [2 ** 31])", "array('I', [-1])", "a[99]", "a['x']", "a.pop(99)", "array('i').pop()", "a.remove(99)", "a.index(99)", "a + [1]", "a.append('x')", "a.append(None)", "array('d', ['x'])", "a.extend(array('d'))", "hash(a)", "array('i', 5)", "array('i', 'abc')", "a[0:1] = [1]", "a == [1]", "a.nope", "array('H', [70000])", "array('h', [-40000])", "array('ab')", "array(5)", "array('H', b'abc')"):
    try: print(use, "=", eval(use)) if " = " not in use else exec(use)
    except Exception as e: print(use, "->", type(e).__name__, e)
