from collections import Counter, OrderedDict, defaultdict


class Loud(dict):
    def __getitem__(self, key):
        print('getting', key)
        return super().__getitem__(key)


class Missing(dict):
    def __missing__(self, key):
        return 'no ' + str(key)


class Sub(defaultdict):
    pass


d = defaultdict(list)
for word in 'to be or not to be'.split():
    d[word].append(len(word))
print(dict(d), d['to'] is d['to'], d[1], d[(1, 'a')], len(d))
print(Loud(a=1)['a'], Missing(a=1)['a'], Missing(a=1)['b'], Sub(int, a=1)['a'], Sub(int)['b'])
print(Counter('banana')['a'], Counter('banana')['z'], OrderedDict(a=1)['a'])
try:
    defaultdict(None, a=1)['b']
except KeyError as error:
    print('KeyError', error)
try:
    d[[]]
except TypeError as error:
    print(error)
