import tokenize, io
for s in ['x = (\n1,\n', 'x = (', 'x = (\n\n\n', 'f"abc\n', 'f"{x\n', 'f"{x', 'f"""abc\nd\n', "f'''{x\n", '"""a\nb\nc', "x = 'a", "\n\n  'a\n", 'f"a}"\n', 'f"{x:\n}"\n', 'a \\\n', 'a \\', 'a \\ b\n', '\x01\n', '€\n', 'é€\n', '1_\n', '1e\n', '0x\n', '0b12\n', '0o8\n', '1if x else y\n', '1_a\n', '1.e\n', '[', '{\n"', 'f"{a', 'if x:\n    y\n  z\n', '0_7\n','00\n','5x5\n', 'x = "a\\\nb"\n', 'b"é"\n', 'ub"x"\n', '$\n', 'a ? b\n', '"a" f"b" "c"\n', 'f"a" f"b"\n']:
    print(repr(s))
    try:
        for t in tokenize.generate_tokens(io.StringIO(s).readline): print('  ', t)
    except (tokenize.TokenError, SyntaxError) as e: print('  !', type(e).__name__, e.args if isinstance(e, tokenize.TokenError) else (e.msg, e.lineno, e.offset, e.text, e.filename))
    try: print(repr(tokenize.untokenize(tokenize.generate_tokens(io.StringIO(s).readline))))
    except Exception as e: print(type(e))
