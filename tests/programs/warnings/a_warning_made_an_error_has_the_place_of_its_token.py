import warnings

warnings.simplefilter('error')
for text in [r"'\d'", r"f'\d'", r"f'{1:\d}'", r"""y = f'{str(r"\d")=}'""", r"'\777'", '1 is 1', 'é = () is ()', 'assert (1, 2)', "'a'[None]"]:
    try:
        exec(text)
    except SyntaxError as error:
        print(error.msg, error.args[1], error.__context__, sep=' | ')
