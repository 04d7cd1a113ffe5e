# Without a tuple, % may leave its right side unused only where that is a mapping:
# where its class has __getitem__, whatever else of a container it has.
class Contains:
    def __contains__(self, item):
        return True


class Sized:
    def __len__(self):
        return 0


class Settable:
    def __setitem__(self, key, value):
        pass


class Indexed:
    def __getitem__(self, key):
        return key * 2


for kind in Contains, Sized, Settable, Indexed:
    for template in 's', '%%', b's', '%(ab)s':
        try:
            print(kind.__name__, template % kind())
        except TypeError as error:
            print(kind.__name__, error)
