import locale

for setting in ('C', None, 'C.UTF-8', None, 'POSIX', 'C.utf8', 'xx'):
    try:
        print(locale.setlocale(locale.LC_ALL, setting), locale.getlocale(), locale.setlocale(locale.LC_CTYPE))
    except locale.Error as e:
        print(e)
print(locale.setlocale(locale.LC_NUMERIC, 'C'))
mixed = locale.setlocale(locale.LC_ALL)
print(mixed)
print(locale.setlocale(locale.LC_ALL, 'C'), locale.setlocale(locale.LC_ALL, mixed) == mixed)
