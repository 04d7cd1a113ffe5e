class Hooked:
    def __getattr__(self, name):
        print('asked for', name)
        return {'keys': lambda: ['sep', 'end']}[name]

    def __getitem__(self, key):
        return {'sep': '-', 'end': '!\n'}[key]


class Nothing:
    def __getattr__(self, name):
        return None


print(1, 2, **Hooked())
print({**Hooked()}, dict(Hooked()))
for spread in (lambda: print(**Nothing()), lambda: {**Nothing()}, lambda: dict(Nothing()), lambda: (lambda **k: k)(**Nothing()), lambda: print(**object())):
    try:
        print(spread())
    except TypeError as error:
        print(error)
