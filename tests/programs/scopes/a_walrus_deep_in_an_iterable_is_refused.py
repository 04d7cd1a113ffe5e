for text in ['[0 for a in [b for b in c if (d := 0)]]', '[0 for a in (lambda: (d := 0))()]', '[0 for a in [(d := 0) for b in c]]', '[0 for a in b if (d := 0)]',
             '[0 for a in b for e in [1 for f in g if (d := 1)]]', '[[0 for a in b] for c in d if (e := c)]']:
    try:
        compile(text, 'text', 'eval')
        print('fine:', text)
    except SyntaxError as error:
        print(error.msg, error.offset, error.end_offset)
