from collections import OrderedDict
from collections.abc import ItemsView, KeysView

od = OrderedDict(b=2, a=1)
keys, values, items = od.keys(), od.values(), od.items()
print(keys, values, items, type(keys), type(keys).__name__)
od['c'] = 3
od.move_to_end('b')
print(keys, list(values), list(reversed(items)), list(reversed(keys)), len(items))
print('a' in keys, 2 in values, ('c', 3) in items, ('c', 4) in items, keys & {'a', 'z'}, keys | {'z'}, keys == {'a', 'b', 'c'})
print(isinstance(keys, KeysView), isinstance(items, ItemsView), dict(od), {**od}, OrderedDict(od.items()) == od, sorted(keys))
for key, value in od.items():
    print(key, value, end=' ')
print(max(od.values()), dict(zip(od.keys(), od.values())), od.keys().isdisjoint('xy'), OrderedDict().keys())
