import inspect
class A:
    """A doc."""
    def m(self):
        """m doc
            indented
        end"""
    @property
    def p(self):
        """p doc"""
    x = 3
class B(A):
    def m(self): pass
    @property
    def p(self): return 1
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): "c doc"
class C(B):
    @classmethod
    def c(cls): pass
print(inspect.getdoc(B), inspect.getdoc(B.m), inspect.getdoc(B().m), inspect.getdoc(B.p), inspect.getdoc(C.c), inspect.getdoc(B.s))
print(inspect.cleandoc('  a\n    b\n      c\n\n'))
print(inspect.getcomments(A), inspect.getmodule(A).__name__, inspect.getfile(A).endswith('.py'))
print(inspect.getsource(B.m)); print(inspect.getsourcelines(A.m)); print(inspect.getsource(A))
def dd(a, b: int = 3): return 1
print(inspect.get_annotations(dd))
def ee(a: 'int', b: 'list[str]' = 3) -> 'undefined_': return 1
print(inspect.get_annotations(ee))
try: print(inspect.get_annotations(ee, eval_str=True))
except NameError as e: print(e)
def ff(a: 'int', b: 'list[str]') -> None: pass
print(inspect.get_annotations(ff, eval_str=True), inspect.signature(ff, eval_str=True), inspect.signature(ff))
class G: x: 'int'; y: float = 2
print(inspect.get_annotations(G, eval_str=True), inspect.get_annotations(G))
try: inspect.get_annotations(3)
except TypeError as e: print(e)
