class Watched:
    x = 1

    def __getattribute__(self, name):
        print('any', name)
        return super().__getattribute__(name)


class Hiding:
    def __getattribute__(self, name):
        print('none', name)
        return None


class Missing:
    __slots__ = ('own',)

    def __getattr__(self, name):
        print('missing', name)
        return {'made_up': 1} if name == '__dict__' else None


watched = Watched()
watched.y = 2
print([name for name in dir(watched) if name[0] != '_'])
print(dir(Hiding()))
print([name for name in dir(Missing()) if name[0] != '_'])
print(vars(watched))
