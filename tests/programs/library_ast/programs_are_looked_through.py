import ast
code = '''
import os, sys
from math import sqrt as root
def fact(n):
    """n!"""
    return 1 if n < 2 else n * fact(n - 1)
class Shape:
    sides = 0
    def area(self): return self.sides
    @staticmethod
    def make(): return Shape()
total = sum(x ** 2 for x in range(10))
unused = 3
print(total)
'''
tree = ast.parse(code)
print([n.name for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.ClassDef))])
print([a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names])
print({n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)} == {'total', 'unused', 'x', 'sides'})
from collections import Counter
print(sorted(Counter(type(n).__name__ for n in ast.walk(tree)).items()))
def evaluate(expr):
    ops = {ast.Add: lambda a, b: a + b, ast.Mult: lambda a, b: a * b, ast.Sub: lambda a, b: a - b, ast.Div: lambda a, b: a / b}
    def go(n):
        match n:
            case ast.Expression(body=b): return go(b)
            case ast.Constant(value=v): return v
            case ast.BinOp(l, op, r): return ops[type(op)](go(l), go(r))
            case ast.UnaryOp(op=ast.USub(), operand=o): return -go(o)
            case _: raise ValueError(f'unsupported: {ast.dump(n)}')
    return go(ast.parse(expr, mode='eval'))
print(evaluate('1 + 2 * (3 - -4) / 7'))
try: evaluate('f(1)')
except ValueError as e: print(e)
