import ast, warnings
tree = ast.parse('a = 3 + 2.5 + 1j\nb = "s", b"b", None, True, ...')
class V(ast.NodeVisitor):
    def visit_Num(self, node): print('Num', node.n)
    def visit_Str(self, node): print('Str', node.s)
    def visit_Bytes(self, node): print('Bytes', node.s)
    def visit_NameConstant(self, node): print('NameConstant', node.value)
    def visit_Ellipsis(self, node): print('Ellipsis', node.value)
V().visit(tree)
for node in ast.walk(tree):
    if isinstance(node, ast.Constant):
        print(node.value, [k.__name__ for k in (ast.Num, ast.Str, ast.Bytes, ast.NameConstant, ast.Ellipsis) if isinstance(node, k)])
print(isinstance(ast.Name('x'), ast.Num), isinstance(3, ast.Num), issubclass(ast.Num, ast.Constant), ast.Num, ast.Num._fields)
n = ast.Num(5); print(ast.dump(n), type(n), n.n, n.value)
print(ast.dump(ast.Str('x')), ast.dump(ast.Str(s='x')), ast.dump(ast.Bytes(b'')), ast.dump(ast.NameConstant(None)), ast.dump(ast.Ellipsis()))
n.n = 7; print(n.value)
try: ast.Num(1, n=2)
except TypeError as e: print(e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    ast.Num; isinstance(n, ast.Str); n.n; n.s; n.s = 3; ast.Ellipsis(); V().visit(ast.parse("1"))
    for x in w: print(x.category.__name__, x.message)
print(hasattr(ast, 'Index'), hasattr(ast, 'Suite'), hasattr(ast, 'Param'))
try: ast.Foo
except AttributeError as e: print(e)
print(ast.dump(ast.Index(ast.Name('i'))), ast.dump(ast.ExtSlice([ast.Name('i')])), ast.Suite.__mro__, ast.Param().__class__)
