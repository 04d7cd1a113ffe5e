a = [1]; b = [1]
print(a == b, a is b, a is not b, a in [b], any(x is a for x in [b]))
print(1 in (1, 2), "a" in "cat", "" in "", "at" in "cat", b"a" in b"cat", 97 in b"cat", 3 in range(0, 9, 3), 4 in range(0, 9, 3))
print("k" in {"k": 1}, 1 in {"k": 1}, ("k", 1) in {"k": 1}.items(), 1 in {"k": 1}.values(), 5 not in {1, 2})
print(None in [None], [] in [[]], True in [1], 1.0 in range(3), 1.5 in range(3), "1" in range(3), "x" in iter("wxyz"))
it = iter([1, 2, 3, 4])
print(2 in it, list(it))
def gen():
    for i in range(10):
        print("tried", i)
        yield i
print(2 in gen())
for use in ("1 in 'a'", "'a' in 5", "1 in None", "[] in {}", "{} in {1}", "300 in b'a'", "'a' in b'a'", "None in 'a'", "1 in int", "'a' in bytearray(b'a')"):
    try:
        print(use, eval(use))
    except (TypeError, ValueError) as error:
        print(use, "->", type(error).__name__, error)
x = y = None
print(x is None, x is y, x is not y, type(x) is type(None), x == None)
print((1, 2) in [(1, 2)], [1, 2] in [(1, 2)], float("inf") in [float("inf")], 0 in [False], "" in ["", 1])
