import ast
class V(ast.NodeVisitor):
    def __init__(self): self.names = []; self.depth = 0
    def visit_Name(self, node):
        self.names.append((node.id, type(node.ctx).__name__))
        self.generic_visit(node)
    def visit_FunctionDef(self, node):
        print('  ' * self.depth + node.name, [a.arg for a in node.args.args])
        self.depth += 1
        self.generic_visit(node)
        self.depth -= 1
    def visit_Constant(self, node): print('const', node.value)
v = V()
v.visit(ast.parse('''
def outer(a):
    x = a
    def inner(b):
        return x + b + 1
    return inner
'''))
print(v.names)
class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        if isinstance(node.value, int):
            return ast.copy_location(ast.Constant(node.value * 2), node)
        return node
    def visit_Pass(self, node): return None
    def visit_Expr(self, node): return [node, node]
t = ast.parse('x = 1\npass\nprint(x + 20)')
t2 = ast.fix_missing_locations(Double().visit(t))
print(ast.unparse(t2), t2 is t)
exec(compile(t2, '<tree>', 'exec'))
e = ast.parse('1 + 2', mode='eval')
print(ast.dump(e), eval(compile(e, '<e>', 'eval')))
class Rename(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.Name(id={'a': 'b'}.get(node.id, node.id), ctx=node.ctx)
print(ast.unparse(Rename().visit(ast.parse('a = a + c'))))
