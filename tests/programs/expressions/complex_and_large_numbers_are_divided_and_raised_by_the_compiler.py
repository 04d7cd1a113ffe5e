import warnings

warnings.simplefilter('ignore')
numbers = ['0j', '2j', '1 - 2j', '3.5', '-8.0', '0.5', '2', '-2', '0', 'True', '10**30', '3 * 10**35', '1e308', '-0.0']
for left in numbers:
    for operator in ('/', '**'):
        folded = []
        for right in numbers:
            constants = compile(f'({left}) {operator} ({right})', 'sum', 'eval').co_consts
            folded.append(repr(constants[0]) if len(constants) == 1 else '-')
        print(left, operator, *folded)

warnings.simplefilter('always')
for text in ('(0j / 181422)[8]', '((-8) ** 0.5)()', '(2 / 10**30)[0]', '(1j ** 2)()', '(1 / 0j)[0]'):
    with warnings.catch_warnings(record=True) as told:
        compile(text, 'sum', 'eval')
    print(text, [str(warning.message) for warning in told])
