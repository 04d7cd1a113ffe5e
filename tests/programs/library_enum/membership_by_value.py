import enum
def t(l, f):
    try: print(l, repr(f()))
    except Exception as e: print(l, type(e).__name__, e)
class F(enum.IntFlag):
    A = 1
    B = 2
for src in ('1 in F', '3 in F', '4 in F', '"A" in F', 'F.A in F', 'F.A in F.A|F.B', '1 in F.A', '8 in F', 'F.A|F.B in F', '(F.A|F.B) in F', '3 in F', 'F(3)', 'F(8)', '8 in F', '3 in (F.A|F.B)', '1.0 in F', '[] in F', 'None in F', '0 in F', 'F(0)', '0 in F'):
    t(src, lambda: eval(src))
class G(enum.Flag):
    A = 1
    B = 2
for src in ('1 in G', '3 in G', '4 in G', '1 in G.A', 'G.A in G.B', 'G(3)', '3 in G', 'G(8)', '8 in G', 'F.A in G', '"x" in G.A'):
    t(src, lambda: eval(src))
class I(enum.IntEnum):
    A = 1
class S(str, enum.Enum):
    A = enum.auto()
    B = 'b'
class E2(enum.Enum):
    A = []
    B = {}
class Fl(float, enum.Enum):
    A = enum.auto()
    B = enum.auto()
class Tu(tuple, enum.Enum):
    A = 1, 2
for src in ('1 in I', '2 in I', 'True in I', '1.0 in I', '[] in I', 'list(S)', "'b' in S", "'1' in S", "'A' in S", 'S.A.value', '[] in E2', '{} in E2', '1 in E2', '[1] in E2', 'list(Fl)', 'list(Tu)', 'E2([])', 'E2([1])', 'S("1")', 'S.A', 'str(S.A)', 'f"{S.B}"', 'S.B + "x"'):
    t(src, lambda: eval(src))
