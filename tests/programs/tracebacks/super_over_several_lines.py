import sys, traceback
class K3:
    @staticmethod
    def describe(
 b=1):
        return super(   0,
    b).__repr__
    def m(self):
        return super(
        ).nothing(
            1)
    def n(self):
        return (super()
            .nothing)
    def o(self):
        return (super()
            .__repr__(
                5))
for f in 'describe','m','n','o':
    try: getattr(K3(),f)()
    except Exception: traceback.print_exc(file=sys.stdout)
