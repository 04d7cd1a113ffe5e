# The is… methods ask Unicode about every character.
samples = ['a', 'Z', '5', '\u00b2', '\u0663', '\u2167', '\u00bd', ' ', '\u00a0', '\u2028', '_', '\u00e9',
           '\u01c5', '\u4e00', '\u00df', '\x1c', '\u200b', '\U0001f600', '\u00b7', '-']


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('[c.isalpha() for c in samples]', lambda: [c.isalpha() for c in samples])
show('[c.isdigit() for c in samples]', lambda: [c.isdigit() for c in samples])
show('[c.isdecimal() for c in samples]', lambda: [c.isdecimal() for c in samples])
show('[c.isnumeric() for c in samples]', lambda: [c.isnumeric() for c in samples])
show('[c.isalnum() for c in samples]', lambda: [c.isalnum() for c in samples])
show('[c.isspace() for c in samples]', lambda: [c.isspace() for c in samples])
show('[c.isupper() for c in samples]', lambda: [c.isupper() for c in samples])
show('[c.islower() for c in samples]', lambda: [c.islower() for c in samples])
show('[c.istitle() for c in samples]', lambda: [c.istitle() for c in samples])
show('[c.isprintable() for c in samples]', lambda: [c.isprintable() for c in samples])
show('[c.isidentifier() for c in samples]', lambda: [c.isidentifier() for c in samples])
show('[c.isascii() for c in samples]', lambda: [c.isascii() for c in samples])
show('"abc".isalpha(), "ab1".isalpha(), "".isalpha()', lambda: ("abc".isalpha(), "ab1".isalpha(), "".isalpha()))
show('"Hello World".istitle(), "Hello world".istitle(), "HELLO".istitle()', lambda: ("Hello World".istitle(), "Hello world".istitle(), "HELLO".istitle()))
show('"ABC1".isupper(), "ABc".isupper(), "123".isupper()', lambda: ("ABC1".isupper(), "ABc".isupper(), "123".isupper()))
show('"def".isidentifier(), "_1".isidentifier(), "1a".isidentifier(), "".isidentifier()', lambda: ("def".isidentifier(), "_1".isidentifier(), "1a".isidentifier(), "".isidentifier()))
show('" \\t\\n".isspace(), "".isspace()', lambda: (" \t\n".isspace(), "".isspace()))
show('"".isprintable(), "a\\n".isprintable(), "\\u200b".isprintable()', lambda: ("".isprintable(), "a\n".isprintable(), "\u200b".isprintable()))
show('"".isascii()', lambda: "".isascii())
