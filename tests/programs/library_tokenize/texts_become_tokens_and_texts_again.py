import tokenize, io, token
srcs = ['x = 1\n', 'x = 1', '', '\n', '# c\n', 'def f(a, b=2):\n    """d"""\n    return a+b\n\nprint(f(1))  # end\n', 'if x:\n\ty\n\tz\nelse:\n  pass\n',
 'f"a{x!r:>{w}}b{{}}"\n', "f'''a\n{x}\n'''\n", 'f"{x=}"\n', 'rf"\\d{x}"\n', 'x = (1,\n  2)\n', 'a \\\n + b\n', '"""multi\nline"""\n', "b'x' u'y' R'z'\n",
 '1_000 0xFF 1e5 1.5j .5 0b1 1.\n', 'a := b -> c ** d // e >> f != g <= h ... @= @ ; : , . ~ ^ | & % <>\n', 'x = $\n', "x = 'abc\n", 'x = (\n', '"""abc\n', 'if x:\n    y\n  z\n',
 'é = "ü"\n', 'class A:\n\n    # comment\n    x = 1\n\n\n    y = 2\n# done\n', 'async def f(): await x\n', 'match x:\n    case 1: pass\n', '   \n\n  # c\nx\n', 'x\r\ny\r\n', 'lambda: 0\n', 'f"{x:%H}"\n', 'f"{d["k"]}"\n', "f'{x!r}'\n",
 'f""\n', 'f"{a}{b}"\n', 'f"a\\n{{"\n', "0777\n", '1__0\n', '1abc\n', ')\n', '(]\n', 'x = 5 # no newline', 'if 1:\n  pass', 'for i in x:\n  if i:\n    a\n  b\nc\n', '\tx\n', 'a\n\x0cb\n', 'x = [\n1,\n# c\n\n2]\n', 'f"{\nx\n}"\n', "f'{x:{y}.{z}}'\n", 'x=1;y=2;\n', '"a" "b"\n', '`\n', '?\n', '!\n', 'a!=b\n', 'not x\n', 'f"{x!r:^{width}.{precision}}"\n', 'f"{lambda x: 1}"\n', 'f"{(lambda x: 1)}"\n', 'f"{x:=5}"\n', 'f"{{{x}}}"\n']
for s in srcs:
    print(repr(s))
    try:
        for t in tokenize.generate_tokens(io.StringIO(s).readline): print('  ', t, t.exact_type)
    except (tokenize.TokenError, SyntaxError) as e: print('  !', type(e).__name__, e.args if isinstance(e, tokenize.TokenError) else (e.msg, e.lineno, e.offset))
    try:
        toks = list(tokenize.tokenize(io.BytesIO(s.encode()).readline))
        print('  ', len(toks), toks[0], repr(tokenize.untokenize(toks)), repr(tokenize.untokenize([t[:2] for t in toks])))
    except (tokenize.TokenError, SyntaxError) as e: print('  !', type(e).__name__, e)
for b in (b'# -*- coding: latin-1 -*-\nx', b'\xef\xbb\xbfx\n', b'x\n# coding: utf-8\n', b'\n# coding=ascii\n', b'# coding: nope\n', b'\xff\n', b'', b'\xef\xbb\xbf# coding: latin-1\n'):
    try: print(tokenize.detect_encoding(io.BytesIO(b).readline))
    except SyntaxError as e: print('!', e)
print(token.ISTERMINAL(5), token.ISNONTERMINAL(300), token.ISEOF(0), tokenize.tok_name[1], tokenize.NAME, token.tok_name[tokenize.COMMENT], tokenize.TokenInfo(1,'a',(1,0),(1,1),'a'))
