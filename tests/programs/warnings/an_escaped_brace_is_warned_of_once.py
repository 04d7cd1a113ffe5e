import warnings

for source in (r"f'\{{'", r"f'\{6}'", r"f'\{{6}}'", r"f'\d\{{'", r"'\{'", r"f'\}}'"):
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        print(source, repr(eval(source)), *[warning.message for warning in heard], sep=" | ")
