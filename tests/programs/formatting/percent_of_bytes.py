# bytes % values: %b takes bytes, %s too, %a and %r give ASCII.
class WithBytes:
    def __bytes__(self):
        return b'<bytes>'


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('b"%d %x" % (5, 255)', lambda: b"%d %x" % (5, 255))
show('b"%s %b" % (b"a", b"b")', lambda: b"%s %b" % (b"a", b"b"))
show('b"%s" % "a"', lambda: b"%s" % "a")
show('b"%b" % 5', lambda: b"%b" % 5)
show('b"%b" % WithBytes()', lambda: b"%b" % WithBytes())
show('b"%a %r" % ("\\u20ac", "x")', lambda: b"%a %r" % ("\u20ac", "x"))
show('b"%c%c" % (65, b"B")', lambda: b"%c%c" % (65, b"B"))
show('b"%c" % 256', lambda: b"%c" % 256)
show('b"%c" % "a"', lambda: b"%c" % "a")
show('b"%c" % b"ab"', lambda: b"%c" % b"ab")
show('b"%5s|%-5s|%.1s" % (b"ab", b"ab", b"ab")', lambda: b"%5s|%-5s|%.1s" % (b"ab", b"ab", b"ab"))
show('b"%.2f %e" % (1.5, 2.5)', lambda: b"%.2f %e" % (1.5, 2.5))
show('b"%(a)s" % {b"a": b"x"}', lambda: b"%(a)s" % {b"a": b"x"})
show('b"%(a)s" % {"a": b"x"}', lambda: b"%(a)s" % {"a": b"x"})
show('b"%d" % "x"', lambda: b"%d" % "x")
show('b"%i" % "x"', lambda: b"%i" % "x")
show('b"%%" % ()', lambda: b"%%" % ())
show('b"%z" % 1', lambda: b"%z" % 1)
show('b"x" % 1', lambda: b"x" % 1)
show('b"%s %s" % (b"a",)', lambda: b"%s %s" % (b"a",))
show('bytearray(b"%d") % 5', lambda: bytearray(b"%d") % 5)
show('b"%s" % bytearray(b"q")', lambda: b"%s" % bytearray(b"q"))
show('b"%s" % None', lambda: b"%s" % None)
