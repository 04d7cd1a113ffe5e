from enum import *
class F(IntFlag): a=1; b=2
class G(Flag): a=1; b=2
class H(Flag, boundary=CONFORM): a=1; b=2
class E(Enum):
    a=1; b=[2]
    @classmethod
    def _missing_(cls, v):
        return cls.a
print(3 in F, 8 in F, -1 in F, 3 in G, 4 in G, 0 in G, 0 in F, 4 in H, 3 in H, 7 in E, [2] in E, [3] in E, 'x' in F, 1.0 in E, None in G)
F(3); F(8); G(3)
print(3 in F, 8 in F, -1 in F, 3 in G, 4 in G, 0 in G, 0 in F)
