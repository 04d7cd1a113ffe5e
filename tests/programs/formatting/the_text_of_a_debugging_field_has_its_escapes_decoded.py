x = 3
print(f'{"a\tb" = }', f'{'it\'s' = }', rf'{"a\tb" = }', f'{"\x41" + str(x) = !s:>20}', f'{x   =   }', f'{"{{}}" = }', f'{"\N{BULLET}"=}')
