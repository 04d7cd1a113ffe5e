for keys in ([{1}, {}], [{}, {1}], [frozenset({1}), {1}], [1, {1}]):
    for call in ({1}.isdisjoint, frozenset({1, frozenset({1})}).isdisjoint, {1}.issuperset, {1}.difference, {2: 3}.keys().isdisjoint):
        try:
            print(call(keys))
        except TypeError as error:
            print(error)
print({1} in {frozenset({1})})
