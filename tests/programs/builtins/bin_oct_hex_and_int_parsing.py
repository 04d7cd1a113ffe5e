print(bin(10), oct(64), hex(255), bin(-5), hex(0), bin(True), hex(2 ** 70), oct(-1))
print(int("10", 2), int("ff", 16), int("0xFF", 16), int("0b11", 0), int("0o17", 0), int("z", 36), int(" 42\n"), int("-7"), int("+1_000"), int("0", 0), int("٣"))
print(int(3.99), int(-3.99), int(True), int(b"12"), int(bytearray(b"7")), int(), int("12", base=8), int(1e20))
print(float("1.5"), float(" -2e3 "), float("inf"), float("-Infinity"), float("nan"), float("1_0.5"), float(b"2.5"), float(), float(".5"), float("5."))
print(complex("1+2j"), complex(1, 2), complex("j"), complex(" (3-4j) "), complex(), complex("1e2"), complex(1j, 1j), complex("infj"), complex("-0j"))
for use in ("int('')", "int('a')", "int('1.5')", "int('12', 1)", "int('12', 37)", "int('9', 8)", "int(5, 2)", "int(None)", "int([])", "int('0x1')", "int('1__0')", "int('_1')", "int(float('nan'))", "int(float('inf'))", "int(1j)", "int('08', 0)", "int(base=2)", "int('1', base='a')", "int(b'x')", "float('')", "float('1.2.3')", "float('a')", "float(None)", "float([])", "float(1j)", "float('1e')", "complex('')", "complex('1 + 2j')", "complex('a')", "complex(1, 'a')", "complex('1', 2)", "complex(None)", "hex('a')", "bin(1.5)", "oct(None)", "float(10 ** 400)"):
    try:
        print(use, "=", eval(use))
    except (TypeError, ValueError, OverflowError) as error:
        print(use, "->", type(error).__name__, error)
