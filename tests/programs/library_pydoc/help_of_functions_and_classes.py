def f(a, b=2, *args, c: int, **kw) -> str:
    """Do the thing.

    Really do it.
    """
class Base:
    """Base doc."""
    def hello(self): "says hello"
class C(Base):
    """A class.

    With docs.
    """
    x = 3
    y: int = 4
    def __init__(self, a): self.a = a
    def method(self, q, /, r=1):
        """Method doc."""
    @property
    def prop(self):
        """Prop doc."""
        return 1
    @staticmethod
    def sm(a): "static"
    @classmethod
    def cm(cls): "class"
    def _private(self): pass
    def nodoc(self): pass
help(f)
help(C)
help(C.method)
help(C(1).method)
help(lambda x: x)
