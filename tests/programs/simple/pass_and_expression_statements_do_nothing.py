def f(): pass
class C: pass
if True: pass
for _ in (): pass
while False: pass
try: pass
except: pass
else: pass
finally: pass
with __import__("contextlib").nullcontext(): pass
match 1:
    case _: pass
1; "text"; f; ...; [1, 2]; 1 + 1; None
"a string alone is no comment but no harm"
f()
print(f(), C().__class__.__name__)
def documented():
    "the first string is the documentation"
    "the second is nothing"
def not_documented():
    pass
    "too late"
def f_string(): f"not a docstring"
def joined(): "two " "parts"
def bytes_(): b"no"
print(documented.__doc__, not_documented.__doc__, f_string.__doc__, joined.__doc__, bytes_.__doc__)
class D:
    """
    Indented documentation
      keeps its shape.
    """
print(repr(D.__doc__))
def indented():
    """First line.

        More, indented.
    Last.
    """
print(repr(indented.__doc__))
x = [print(i) for i in range(2)]
print(x)
try:
    1 / 0; print("never")
except ZeroDivisionError: print("an expression statement may raise")
