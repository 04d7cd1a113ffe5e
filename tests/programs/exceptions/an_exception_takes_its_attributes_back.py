import copy
import pickle

error = ValueError('x')
print(error.__setstate__(None), error.__setstate__({'a': 1, 'args': (5,)}), error.a, error.args)
for state in (3, [], {1: 2}, {'args': 3}):
    try:
        print(error.__setstate__(state))
    except TypeError as refusal:
        print(refusal)


class Watching(ValueError):
    def __setattr__(self, name, value):
        print('set', name, value)
        super().__setattr__(name, value)


print(Watching().__setstate__({'q': 1}), BaseException.__setstate__, '__setstate__' in dir(error))
error.z = 5
print(copy.copy(error).z, pickle.loads(pickle.dumps(error)).z)
