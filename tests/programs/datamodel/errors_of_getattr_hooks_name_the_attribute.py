class Silent:
    def __getattr__(self, name):
        raise AttributeError(f'nothing called {name}')


class Strict:
    def __getattribute__(self, name):
        raise AttributeError('closed')


class Own:
    def __getattr__(self, name):
        raise AttributeError('told', name='other', obj=5)


for thing in (Silent(), Strict(), Own()):
    for look in (lambda: thing.colour, lambda: getattr(thing, 'col' + 'our')):
        try:
            look()
        except AttributeError as error:
            print(type(thing).__name__, error, error.name, error.obj is thing)
print(getattr(Silent(), 'x', 'default'), hasattr(Silent(), 'x'), hasattr(Strict(), 'x'))
