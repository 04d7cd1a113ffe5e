# __missing__ serves d[key], not get, in or pop.
class Counter2(dict):
    def __missing__(self, key):
        print('missing', key)
        return 0


c = Counter2(a=1)
print(c['a'], c['b'], c.get('b'), 'b' in c, c.pop('b', None), len(c))
c['b'] += 1
print(c, type(c), isinstance(c, dict))


class Auto(dict):
    def __missing__(self, key):
        value = self[key] = type(self)()
        return value


t = Auto()
t['x']['y']['z'] = 1
print(t)


class Bad(dict):
    def __missing__(self, key):
        raise LookupError(f'no {key}')


try:
    Bad()['q']
except LookupError as e:
    print(type(e), e)
try:
    dict.__getitem__(Counter2(), 'q')
    print(dict.__getitem__(Counter2(), 'q'))
except KeyError as e:
    print('KeyError', e)
print('%(here)s %(gone)s' % Counter2(here=1), '{gone}'.format_map(Counter2()))


class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())


d = Lower(A=1)
d['B'] = 2
d.update(C=3)
print(d, d['b'], d.get('B'), {**d}, dict(d))
try:
    d['A']
except KeyError as e:
    print('KeyError', e)
