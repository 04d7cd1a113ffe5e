z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, z + 1, z * 2, z * z, z / 2, z ** 2, z == 3 + 4j, z != 1, z == (3 + 4j), 1j * 1j, complex(1, -0.0), complex(-0.0, 1), 1j ** 2, bool(0j), hash(1 + 0j) == hash(1), (1 + 0j) == 1)
print(complex(), complex(1), complex("2-3j"), complex(1j, 2), 1e100j, complex(float("inf"), float("nan")), -1j, (-1 + 0j), 0j, -0j, 2j - 1, complex(2, 0.5), repr(1.5j), str(1 + 1j), [1j], 3j.imag, (2 + 0j) ** -1, 2 ** 1j, 1j ** 0.5, (1 + 2j) ** 0, 0j ** 0, 1 / 1j)
print(f"{z:.2f} {z} {z!r} {1.5 + 2j:>12} {z:+.1f} {3.14159j:.2}", z.__class__.__name__, sum([1j, 2]), {1j: "key"}[1j], sorted([1 + 1j, 2j], key=abs), complex.from_number(3) if hasattr(complex, "from_number") else "no from_number", z.__complex__())
for use in ("1j < 2j", "int(1j)", "float(1j)", "1j // 1", "1j % 1", "divmod(1j, 1)", "complex('1 + 2j')", "complex('a')", "complex([])", "complex('1', 1)", "max(1j, 2j)", "f'{1j:d}'", "f'{1j:05}'", "f'{1j:=8}'", "1j / 0", "0j ** -1", "round(1j)", "range(1j)", "abs('a')", "1j & 1", "z.real = 1", "complex(1, 2, 3)", "complex(None)", "1j + 'a'", "sorted([1j, 2j])", "'%d' % 1j", "'%f' % 1j", "math.sqrt(1j)", "complex(real='1', imag=2)", "pow(1j, 2, 3)"):
    try:
        import math
        exec(use) if use == "z.real = 1" else print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
