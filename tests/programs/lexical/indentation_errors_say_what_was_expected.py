sources = {
    "no block": "if True:\nprint(1)\n",
    "no block after def": "def f():\nreturn 1\n",
    "no block after class": "class C:\nx = 1\n",
    "no block after for": "for i in []:\nx\n",
    "no block after while": "while 1:\nx\n",
    "no block after try": "try:\nx\n",
    "no block after except": "try:\n    x\nexcept ValueError:\ny\n",
    "no block after finally": "try:\n    x\nfinally:\ny\n",
    "no block after with": "with a as b:\nx\n",
    "no block after else": "if 1:\n    x\nelse:\ny\n",
    "no block after elif": "if 1:\n    x\nelif 2:\ny\n",
    "no block after match": "match x:\ncase 1: pass\n",
    "no block after case": "match x:\n    case 1:\n    pass\n",
    "unexpected": "x = 1\n    y = 2\n",
    "dedent to nowhere": "if 1:\n        x\n    y\n",
    "tabs and blanks": "if 1:\n\tx\n        y\n",
    "mixed levels": "if 1:\n    if 2:\n\tx\n",
}
for name, source in sources.items():
    try:
        compile(source, "sample.py", "exec")
        print(name, "accepted")
    except SyntaxError as error:
        print(f"{name}: {type(error).__name__}: {error.msg} (line {error.lineno}, column {error.offset})")
