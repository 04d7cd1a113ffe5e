import ast
tree = ast.parse("x = 1 + 2 * y\nprint(x)")
print(ast.dump(tree))
print(ast.dump(tree, indent=2))
print(ast.dump(tree, indent=4, include_attributes=True))
print(ast.dump(tree, annotate_fields=False))
print(type(tree), tree._fields, tree.body[0]._fields, tree.body[0]._attributes)
print(tree.body[0].lineno, tree.body[0].col_offset, tree.body[0].end_lineno, tree.body[0].end_col_offset)
