"""The kind of a text is 'u' where its first literal was written so, not where an f-string begins with that letter."""
import ast

for text in ("u'x'", "'x' u'y'", "u'x' 'y'", "f'until {a}'", "f'u' 'v'", "f'u\"{a}'", "u'x' f'y{a}'",
             "f'{a}' u'z'", "f'{a}u{b:u}'", "U'x'"):
    print(text, [node.kind for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)])
