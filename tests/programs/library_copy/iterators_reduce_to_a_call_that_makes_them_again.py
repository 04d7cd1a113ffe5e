import copy
import pickle


class Sequence:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i

    def __len__(self):
        return 4

    def __repr__(self):
        return 'Sequence()'


makers = [lambda: iter([1, 2, 3]), lambda: iter((1, 2)), lambda: iter('abc'), lambda: iter('é'), lambda: iter(b'ab'),
          lambda: iter(bytearray(b'x')), lambda: iter(range(0, 9, 2)), lambda: iter(range(10**30, 10**30 + 3)),
          lambda: reversed(range(5)), lambda: iter({1: 2, 3: 4}), lambda: iter({1: 2}.items()), lambda: iter({1: 2}.values()),
          lambda: iter({5}), lambda: reversed([1, 2]), lambda: reversed((1, 2)), lambda: reversed('ab'),
          lambda: reversed({1: 2, 3: 4}), lambda: iter(Sequence()), lambda: reversed(Sequence()), lambda: iter(int, 1)]
for make in makers:
    iterator = make()
    print(type(iterator).__name__, iterator.__reduce__(), end=' ')
    next(iterator)
    print(iterator.__reduce__(), hasattr(iterator, '__setstate__'))
    if type(iterator).__name__ != 'callable_iterator':
        twins = copy.copy(iterator), copy.deepcopy(iterator)
        print([list(twin) for twin in twins], list(iterator), iterator.__reduce__())
ended = iter(int, 0)
print(list(ended), ended.__reduce__())

for iterator in (iter([1, 2, 3]), iter((1, 2)), iter('abc'), iter(b'abc'), iter(range(9)), reversed([1, 2, 3]), reversed('abc')):
    for place in (1, 100, 0):
        iterator.__setstate__(place)
        print(iterator.__reduce__()[1:], end=' ')
    print(list(iterator))
try:
    iter([]).__setstate__('a')
except TypeError as error:
    print(error)


class Pairs(zip):
    pass


for iterator in (enumerate('ab', 5), zip([1], 'c', strict=True), map(max, [1], [2]), filter(None, [0, 1]), Pairs('ab')):
    constructor, arguments, *state = iterator.__reduce__()
    print(constructor, [getattr(one, '__name__', type(one).__name__) for one in arguments], state)
    print(list(copy.deepcopy(iterator)), list(iterator))
print(list(pickle.loads(pickle.dumps(iter([1, 2, 3])))), list(pickle.loads(pickle.dumps(map(str, [1, 2])))))
