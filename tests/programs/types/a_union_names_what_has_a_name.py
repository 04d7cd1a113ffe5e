class Meta(type):
    def __getattr__(cls, name):
        return 'no ' + name


class Named(metaclass=Meta):
    pass


class Plain:
    pass


print(Named | None)
print(None | Plain, int | None | str)
print(type(None).__or__(0), hasattr(None, '__or__'))
