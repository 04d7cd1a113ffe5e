class Whole:
    def __complex__(self):
        return 1 + 2j


class Half:
    def __float__(self):
        return 2.5


class Both(Whole, Half):
    pass


class Wrong:
    def __complex__(self):
        return 'x'


for parts in ((Whole(),), (Whole(), 1), (1, Whole()), (1, Half()), (Half(), Half()), (1, Both()), (Both(), Both()), (Wrong(),), (1, Wrong())):
    try:
        print(complex(*parts))
    except TypeError as error:
        print(error)
