class C:
    @property
    def p(self): return self.q
C().p
