import warnings

warnings.simplefilter('always')
for text in ("'é日😀'[0](1)", "'é日😀'[2][0](1)", "'\\ud800'[0](1)", "'é'[-1]['k']", "'é'[1](1)", "'aé'[0](1)"):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        compile(text, 'text', 'eval')
    print(ascii(text), [str(one.message) for one in told])
print(ascii('é日😀'[0] + 'é日😀'[-1] + '\ud800x'[0]))
