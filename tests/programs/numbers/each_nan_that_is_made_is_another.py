nan = float('nan'); other = float('nan')
print(nan in [nan], nan in [other], len({nan, nan}), len({nan, other}), nan is nan, nan is other, nan == nan, hash(nan) == hash(nan), {nan: 1}.get(other), {nan: 1}.get(nan), [nan] == [nan], [nan] == [other], (nan,) == (nan,), [nan].index(nan), [nan].count(other))
