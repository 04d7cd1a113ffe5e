import warnings

texts = [r'''f"{x:\d}\x42}"''', r'''f"{x:\d}{"''', r'''print(f"{x:\d}a\q" '\w', f"{x:\e}}")''', r'''f"{x:\d}" 5''',
         r'''(f"{x:\d\w}" f"{x:{x}\e}" 5''', r'''f"{x:\d{x:\e}\w}\q" f"{x!r:\c}" 5''', r'''[f"{x:\d}" for x in y f"{x:\w}"]''',
         r'''f"{x:\d}" + f"{f'{x:\w}':\e}}"''']
for text in texts:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        try:
            compile(text, 'text', 'exec')
        except SyntaxError as error:
            print(error)
    print(list(dict.fromkeys([str(warning.message) for warning in told])))
