class Spec:
    def __format__(self, spec):
        return spec


print(f"{r'\x41'=} {r'\d'=}")
print(f"{Spec():{r'\x41\d'=}\x42}")   # but not within a format specification
