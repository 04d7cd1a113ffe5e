for text, base in ('9' * 300, 2), ('x' * 199, 10), ('é' * 300, 10), ('1' * 250 + 'z', 16), ('y' * 198, 8):
    try:
        int(text, base)
    except ValueError as e:
        print(e)
for value, spec in (5, '.99999999999'), (5, '.99999999999f'), ('abc', '.99999999999'), (1.5, '.99999999999'), (1j, '.99999999999'):
    try:
        print(format(value, spec))
    except ValueError as e:
        print(e)
try:
    'text'.partition(None)
except TypeError as e:
    print(e)
try:
    exec('from . import x', {})
except KeyError as e:
    print(e)
