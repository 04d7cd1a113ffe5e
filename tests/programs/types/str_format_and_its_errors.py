print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{x} {y[0]} {z.real}".format(x=1, y=[2], z=3), "{0[k]} {0[1]}".format({"k": "v", 1: "one"}) if False else "{0[k]}".format({"k": "v"}), "{{}} {}".format(5))
print("{:>5}|{:<5}|{:^5}|{:*^7}|{:05d}|{:+d}|{: d}|{:,}|{:_}".format("a", "b", "c", "d", 42, 42, 42, 1234567, 1234567))
print("{:.2f} {:e} {:g} {:%} {:.3} {:10.3f}| {:<10.1f}|".format(3.14159, 1234.5, 0.00001, 0.25, 2.71828, 3.14159, 2.55))
print("{:b} {:o} {:x} {:X} {:#b} {:#x} {:c} {:n}".format(10, 10, 255, 255, 5, 255, 97, 1234))
print("{!r} {!s} {!a} {!r:>8}".format("é", "é", "é", "x"), "{:{}}|{:{w}.{p}}|".format("a", 4, 3.14159, w=8, p=3), "{:{fill}{align}{width}}".format("m", fill="-", align="^", width=5))
print("{a.b}".format(a=type("T", (), {"b": "attr"})), "{0}{0}{1}".format("x", "y"), "{}".format(None), "{:s}".format("t"), "{:}".format([1]))
for use in ("'{} {}'.format(1)", "'{0} {}'.format(1, 2)", "'{} {0}'.format(1, 2)", "'{x}'.format(1)", "'{'.format()", "'}'.format()", "'{!}'.format(1)", "'{!x}'.format(1)", "'{:d}'.format('a')", "'{:s}'.format(5)", "'{:x}'.format(1.5)", "'{0.nope}'.format(1)", "'{0[5]}'.format([1])", "'{0[k]}'.format([1])", "'{:,d}'.format('a')", "'{:.2d}'.format(5)", "'{:10}'.format([1])", "'{:c}'.format(-1)", "'{:=5}'.format('a')", "'{:+}'.format('a')", "'{:z}'.format(1)", "'{0.}'.format(1)", "'{0[}'.format(1)", "'{:,_}'.format(1)", "'{:,b}'.format(1)", "'{:q}'.format(1)", "'{a b}'.format(1)", "'{:{:{}}}'.format(1, 2, 3)", "'{!r'.format(1)", "'{:.1f}'.format('x')", "'{:#s}'.format('x')", "'{:05}'.format('x')", "'{:-}'.format(None)", "'{:.5}'.format(5)", "'{[}'.format(1)", "'{-1}'.format(1)"):
    try:
        print(use, "=", eval(use))
    except (ValueError, TypeError, IndexError, KeyError, AttributeError, OverflowError) as error:
        print(use, "->", type(error).__name__, error)
